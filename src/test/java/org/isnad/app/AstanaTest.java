package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.corpus.Disputes;
import org.isnad.eval.Accuracy;
import org.isnad.eval.Evaluation;
import org.isnad.eval.GoldReader;
import org.isnad.eval.Measure;
import org.isnad.eval.Scorer;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimWriter;
import org.isnad.model.Article;
import org.isnad.model.Published;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.PipelineOptions;
import org.junit.jupiter.api.Test;

/**
 * The Astana article, from text to claims: all 16 attributions, with their contents, sources and
 * speakers.
 */
class AstanaTest {

  @Test
  void everyAttributionWithItsSpeaker() throws IOException {
    List<ClaimRecord> claims = claims();

    Evaluation e =
        Scorer.evaluate(
            "astana", GoldReader.read(List.of(Path.of("corpus/gold/rassd-astana.json"))), claims);

    assertThat(claims).hasSize(16);
    for (Measure m :
        List.of(
            Measure.DETECTION,
            Measure.CONTENT_EXACT,
            Measure.SOURCE_EXACT,
            Measure.WHO_SAID_WHAT)) {
      assertThat(e.scores().get(m).f1()).as(m.label()).isEqualTo(1.0);
    }
    assertThat(e.scores().get(Measure.FIGURES).f1()).isEqualTo(1.0);
    assertThat(e.scores().get(Measure.TIMES).f1()).isEqualTo(1.0);
    assertThat(e.scores().get(Accuracy.ACT).hits()).isEqualTo(16);
  }

  @Test
  void whoIsForAndAgainstWhom() throws IOException {
    List<ClaimRecord> claims = claims();

    assertThat(stances(claims, "محمد علوش", "against")).anyMatch(t -> t.contains("روسيا"));
    assertThat(stances(claims, "محمد علوش", "against")).anyMatch(t -> t.endsWith("نظام"));
    assertThat(stances(claims, "فاتشيسلاف ماتوزوف", "favor")).anyMatch(t -> t.contains("روسيا"));
    assertThat(claims)
        .filteredOn(c -> c.cue() != null && "أقر".equals(c.cue().text()))
        .extracting(ClaimRecord::act)
        .containsExactly("concede");
    assertThat(claims)
        .flatExtracting(ClaimRecord::stance)
        .allMatch(s -> s.confidence() > 0 && s.decision() != null);
  }

  @Test
  void theDisputeAboutTheGuarantor() throws IOException {
    assertThat(Disputes.load().find(claims()))
        .anySatisfy(
            d -> {
              assertThat(d.point()).isEqualTo("ضامن");
              assertThat(d.left().speaker().name()).isEqualTo("محمد علوش");
              assertThat(d.right().speaker().name()).isEqualTo("فاتشيسلاف ماتوزوف");
            });
  }

  private static List<ClaimRecord> claims() throws IOException {
    String text = Files.readString(Path.of("corpus/articles/rassd-astana.txt"));
    Article article = Article.of("rassd-astana", text).withPublished(Published.parse("2017-03"));
    Outcome outcome = Isnad.pipeline(PipelineOptions.DEFAULT).apply(article);
    assertThat(outcome).isInstanceOf(Outcome.Extracted.class);
    return ClaimWriter.records(((Outcome.Extracted) outcome).result());
  }

  private static List<String> stances(List<ClaimRecord> claims, String speaker, String polarity) {
    return claims.stream()
        .filter(c -> speaker.equals(c.speaker().name()))
        .flatMap(c -> c.stance().stream())
        .filter(s -> polarity.equals(s.polarity()))
        .map(s -> s.target().name() != null ? s.target().name() : s.target().text())
        .toList();
  }
}
