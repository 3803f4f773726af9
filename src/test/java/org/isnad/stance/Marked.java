package org.isnad.stance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Article;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Cue;
import org.isnad.model.Decision;
import org.isnad.model.QuotationType;
import org.isnad.model.Resolution;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.SpokenArticle;
import org.isnad.normalize.Normalizer;
import org.isnad.segment.Segmenter;
import org.isnad.syntax.FastTagger;
import org.isnad.syntax.MorphTagger;
import org.isnad.text.Span;

/** Reads «[أكد] علوش {أن الحرب انتهت}»: cue in brackets, content in braces. */
final class Marked {
  private static final MorphTagger TAGGER = FastTagger.load();

  private Marked() {}

  static AnalyzedArticle article(String text) {
    Article article = Article.of("marked", "\n" + text);
    SegmentedArticle segmented =
        new Segmenter().segment(article, new Normalizer().normalize(article.text()));
    return new AnalyzedArticle(segmented, TAGGER.tag(segmented), List.of(), List.of());
  }

  static SpokenArticle spoken(String marked) {
    String plain = marked.replaceAll("[\\[\\]{}]", "");
    Span cue = span(marked, '[', ']');
    Span content = span(marked, '{', '}');
    Attribution attribution =
        new Attribution(
            cue.isEmpty() ? Optional.empty() : Optional.of(new Cue(cue, cue.of("\n" + plain))),
            Optional.empty(),
            List.of(content),
            QuotationType.INDIRECT,
            OptionalInt.empty(),
            List.of(),
            new Decision("marked", List.of(), 1));
    Speaker speaker =
        new Speaker(
            Optional.of("المتحدث"), SpeakerKind.PERSON, Optional.empty(), Resolution.EXPLICIT);
    return new SpokenArticle(
        new AttributedArticle(article(plain), List.of(attribution)), List.of(speaker));
  }

  /** The span between two marks in the text without marks, after the newline of the headline. */
  private static Span span(String marked, char open, char close) {
    int start = plainLength(marked, marked.indexOf(open));
    int end = plainLength(marked, marked.indexOf(close));
    return new Span(start + 1, end + 1);
  }

  private static int plainLength(String marked, int to) {
    return marked.substring(0, Math.max(0, to)).replaceAll("[\\[\\]{}]", "").length();
  }
}
