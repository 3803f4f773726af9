package org.isnad.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.model.Article;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Cue;
import org.isnad.model.Decision;
import org.isnad.model.Mention;
import org.isnad.model.QuotationType;
import org.isnad.model.Resolution;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.normalize.Normalizer;
import org.isnad.segment.Segmenter;
import org.isnad.syntax.Analyzer;
import org.isnad.syntax.FastTagger;
import org.isnad.syntax.NerTagger;
import org.isnad.syntax.Parser;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class SpeakerResolverTest {
  private static final SpeakerResolver RESOLVER = SpeakerResolver.load();
  private static final Analyzer ANALYZER =
      Analyzer.of(FastTagger.load(), NerTagger.load(), Parser.none());
  private static final String TEXT =
      """
      علوش: لن نذهب إلى أستانا
      قال رئيس الوفد العسكري لقوى الثورة السورية، محمد علوش، إن المعارضة لن تذهب إلى أستانا.
      وأضاف علوش أن النظام خرق الهدنة.
      وأوضح أن روسيا لم تف بوعودها، مشيرا إلى أن القصف مستمر.
      وقالت وزارة الخارجية الروسية إن المحادثات ستعقد في موعدها.
      """;

  @Test
  void followsAliasesAndUnwrittenSubjects() {
    List<Speaker> speakers =
        resolve(
            new String[][] {
              {"قال", "رئيس الوفد العسكري لقوى الثورة السورية، محمد علوش", "إن المعارضة"},
              {"أضاف", "علوش أن", "أن النظام"},
              {"أوضح", "", "أن روسيا"},
              {"مشيرا", "", "أن القصف"},
              {"قالت", "وزارة الخارجية الروسية", "إن المحادثات"},
            });
    assertThat(speakers.subList(0, 4))
        .allSatisfy(s -> assertThat(s.name()).hasValue("محمد علوش"))
        .allSatisfy(s -> assertThat(s.kind()).isEqualTo(SpeakerKind.PERSON))
        .allSatisfy(
            s -> assertThat(s.role()).hasValueSatisfying(r -> assertThat(r).startsWith("رئيس")));
    assertThat(speakers.stream().map(Speaker::resolution))
        .containsExactly(
            Resolution.EXPLICIT,
            Resolution.ALIAS,
            Resolution.IMPLICIT,
            Resolution.IMPLICIT,
            Resolution.EXPLICIT);
    assertThat(speakers.get(4).name()).hasValue("وزارة الخارجية الروسية");
    assertThat(speakers.get(4).kind()).isEqualTo(SpeakerKind.ORGANIZATION);
  }

  @Test
  void anArticleWithoutAttributionsHasNoSpeakers() {
    assertThat(resolve(new String[0][])).isEmpty();
  }

  /** «متحدث باسم» (“a spokesman for”) is no office of the company that follows. */
  @Test
  void onlyPersonsHaveAnOffice() {
    String text =
        """
        شركة تنفي
        أكد متحدث باسم شركة آبل أن الهاتف آمن.
        وأضافت شركة آبل أن التحديث متاح.
        """;
    List<Speaker> speakers =
        resolve(
            text,
            new String[][] {
              {"أكد", "متحدث باسم شركة آبل", "أن الهاتف"},
              {"أضافت", "شركة آبل أن", "أن التحديث"},
            });
    assertThat(speakers.get(1).kind()).isEqualTo(SpeakerKind.ORGANIZATION);
    assertThat(speakers.get(1).role()).isEmpty();
  }

  /** Each row: cue, source (its last word may be context only after «أن»), start of the content. */
  private static List<Speaker> resolve(String[][] rows) {
    return resolve(TEXT, rows);
  }

  private static List<Speaker> resolve(String text, String[][] rows) {
    SegmentedArticle segmented =
        new Segmenter().segment(Article.of("t", text), new Normalizer().normalize(text));
    List<Attribution> attributions = new ArrayList<>();
    for (String[] row : rows) {
      Span content = span(text, row[2]);
      String source = row[1].endsWith(" أن") ? row[1].substring(0, row[1].length() - 3) : row[1];
      Optional<Mention> mention =
          row[1].isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Mention(
                      new Span(
                          span(text, row[1]).start(), span(text, row[1]).start() + source.length()),
                      false));
      attributions.add(
          new Attribution(
              Optional.of(new Cue(span(text, row[0]), row[0])),
              mention,
              List.of(content),
              QuotationType.INDIRECT,
              OptionalInt.empty(),
              List.of(),
              new Decision("test", List.of(), 1)));
    }
    return RESOLVER
        .resolve(new AttributedArticle(ANALYZER.analyze(segmented), attributions))
        .speakers();
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
