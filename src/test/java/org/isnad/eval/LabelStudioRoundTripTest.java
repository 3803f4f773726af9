package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.export.ClaimFormat;
import org.isnad.export.Conversion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims out to Label Studio, its export back as gold. */
class LabelStudioRoundTripTest {
  private static final String CLAIM =
      "{\"schema\":\"isnad-claim/1\",\"id\":\"01\",\"article\":{\"id\":\"a\"},"
          + "\"speaker\":{\"name\":\"محمد علوش\",\"kind\":\"person\","
          + "\"mention\":{\"text\":\"علوش\",\"start\":6,\"end\":10}},"
          + "\"cue\":{\"text\":\"قال\",\"start\":2,\"end\":5},\"quotation\":\"direct\",\"content\":"
          + "[{\"text\":\"لن نذهب\",\"start\":12,\"end\":19},"
          + "{\"text\":\"ولن نعود\",\"start\":21,\"end\":29}],"
          + "\"act\":\"commit\",\"confidence\":0.5}\n";
  private static final String ARTICLES =
      "{\"id\":\"a\",\"published\":\"2017-03-10\","
          + "\"text\":\"😀 قال علوش: لن نذهب، ولن نعود.\"}\n{\"id\":\"b\",\"text\":\"خبر\"}\n";

  @TempDir Path folder;

  @Test
  void anAcceptedPredictionIsTheSameAttribution() throws IOException {
    GoldSet gold = read(tasks().replace("\"predictions\"", "\"annotations\""));

    assertThat(gold.articles()).extracting(GoldArticle::id).containsExactly("a", "b");
    assertThat(gold.articles().get(0).published()).isEqualTo("2017-03-10");
    GoldAttribution said = gold.articles().get(0).attributions().get(0);
    assertThat(said.speaker()).isEqualTo("محمد علوش");
    assertThat(said.kind()).isEqualTo("person");
    assertThat(said.act()).isEqualTo("commit");
    assertThat(said.type()).isEqualTo("direct");
    assertThat(said.cue()).hasToString("TextSpan[text=قال, start=2, end=5]");
    assertThat(said.source()).hasToString("TextSpan[text=علوش, start=6, end=10]");
    assertThat(said.content())
        .hasToString(
            "[TextSpan[text=لن نذهب, start=12, end=19], TextSpan[text=ولن نعود, start=21,"
                + " end=29]]");
  }

  @Test
  void tasksThatNobodyAnnotatedAreNamed() throws IOException {
    GoldSet gold = read(tasks());

    assertThat(gold.articles()).isEmpty();
    assertThat(gold.problems()).anyMatch(problem -> problem.contains("no annotation"));
  }

  private GoldSet read(String export) throws IOException {
    return GoldReader.read(List.of(Files.writeString(folder.resolve("export.json"), export)));
  }

  private String tasks() throws IOException {
    Path claims = Files.writeString(folder.resolve("claims.jsonl"), CLAIM);
    Path articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    Writer out = new StringWriter();
    Conversion.to(ClaimFormat.LABELSTUDIO, articles).write(claims, out);
    return out.toString();
  }
}
