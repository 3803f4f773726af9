package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    String text = Files.readString(Path.of("corpus/articles/rassd-astana.txt"));
    Article article = Article.of("rassd-astana", text).withPublished(Published.parse("2017-03"));
    Outcome outcome = Isnad.pipeline(PipelineOptions.DEFAULT).apply(article);
    assertThat(outcome).isInstanceOf(Outcome.Extracted.class);
    List<ClaimRecord> claims = ClaimWriter.records(((Outcome.Extracted) outcome).result());

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
}
