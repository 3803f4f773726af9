package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Article;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Commitment;
import org.isnad.model.Cue;
import org.isnad.model.Decision;
import org.isnad.model.Distance;
import org.isnad.model.Judgement;
import org.isnad.model.Mention;
import org.isnad.model.Morph;
import org.isnad.model.QuotationType;
import org.isnad.model.Resolution;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.SpeechAct;
import org.isnad.model.SpokenArticle;
import org.isnad.normalize.Normalizer;
import org.isnad.segment.Segmenter;
import org.isnad.text.Span;

/** An article with attributions given by their words. */
final class Spoken {
  static final Speaker SPEAKER =
      new Speaker(
          Optional.of("محمد علوش"), SpeakerKind.PERSON, Optional.empty(), Resolution.EXPLICIT);

  private final SegmentedArticle article;
  private final List<Attribution> attributions = new ArrayList<>();

  Spoken(String id, String text) {
    Article plain = Article.of(id, text);
    article = new Segmenter().segment(plain, new Normalizer().normalize(text));
  }

  Spoken attribution(String cue, String source, String content, double confidence, int parent) {
    attributions.add(
        new Attribution(
            Optional.of(cue).filter(c -> !c.isEmpty()).map(c -> new Cue(span(c), c)),
            Optional.of(source).filter(s -> !s.isEmpty()).map(s -> new Mention(span(s), false)),
            List.of(span(content)),
            QuotationType.INDIRECT,
            parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent),
            List.of(),
            new Decision("test", List.of(), confidence)));
    return this;
  }

  Span span(String words) {
    int start = article.article().text().indexOf(words);
    return new Span(start, start + words.length());
  }

  SpokenArticle article() {
    List<Morph> morphs =
        article.tokens().stream().map(token -> new Morph("", token.text(), "", "")).toList();
    AnalyzedArticle analyzed = new AnalyzedArticle(article, morphs, List.of(), List.of());
    return new SpokenArticle(
        new AttributedArticle(analyzed, attributions),
        attributions.stream().map(any -> SPEAKER).toList());
  }

  List<Judgement> judgements() {
    return attributions.stream()
        .map(
            any -> new Judgement(SpeechAct.ASSERT, Commitment.CERTAIN, Distance.NEUTRAL, List.of()))
        .toList();
  }
}
