package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.lexicon.ResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {
  @TempDir Path folder;

  private GoldSet read(String text, String attribution) throws IOException {
    Files.writeString(folder.resolve("a-1.txt"), text);
    Files.writeString(
        folder.resolve("a-1.json"), "{\"id\": \"a-1\", \"attributions\": [" + attribution + "]}");
    return GoldReader.read(List.of(folder));
  }

  @Test
  void everySpanIsTheTextsOwnInCodePoints() throws IOException {
    SmallGold.write(folder);
    GoldSet gold = GoldReader.read(List.of(folder));
    assertThat(gold.problems()).isEmpty();
    GoldAttribution first = gold.articles().get(0).attributions().get(0);
    assertThat(first.cue()).isEqualTo(SmallGold.at("قال"));
    assertThat(first.source()).isEqualTo(SmallGold.at("سامي الخطيب"));
    assertThat(first.content()).containsExactly(SmallGold.at("إن الشركة دمرت 28 بيتا يوم الأحد"));
    assertThat(first.figures().get(0).span()).isEqualTo(SmallGold.at("28 بيتا"));
    assertThat(first.times().get(0).span()).isEqualTo(SmallGold.at("يوم الأحد"));
  }

  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "أن | ب | أن أكد أن ب", // after the cue if there is one, else the first
        "أن#1 | ب | أن أكد أن ب",
        "أن#2 | ب | أن ب",
        "أكد | | أكد",
      })
  void theOccurrenceThatIsMeantIsFound(String from, String to, String content) throws IOException {
    String piece =
        "{\"from\":\"" + from + "\",\"to\":" + (to == null ? "null" : "\"" + to + "\"") + "}";
    GoldSet gold = read("\nأن أكد أن ب", entry("null", "[" + piece + "]"));
    assertThat(gold.problems()).isEmpty();
    assertThat(gold.articles().get(0).attributions().get(0).content().get(0).text())
        .isEqualTo(content);
  }

  @Test
  void aContentIsLookedForAfterItsCue() throws IOException {
    GoldSet gold = read("\nأن أكد أن ب", entry("\"أكد\"", "[{\"from\":\"أن\",\"to\":\"ب\"}]"));
    assertThat(gold.articles().get(0).attributions().get(0).content().get(0).start()).isEqualTo(8);
  }

  @Test
  void theTextMayStandInTheFolderOfArticles() throws IOException {
    Path gold = folder.resolve("gold");
    SmallGold.write(gold);
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.move(gold.resolve("desk-1.txt"), articles.resolve("desk-1.txt"));
    assertThat(GoldReader.read(List.of(gold)).articles().get(0).text()).isEqualTo(SmallGold.TEXT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"p\":2 | \"p\":9 | cue: no unit 9",
        "\"p\":2 | \"q\":2 | cue: no unit None",
        "\"cue\":\"أكد\" | \"cue\":\"نفى\" | cue: unit 2 has no «نفى»",
        "\"cue\":\"أكد\" | \"cue\":\"أكد#3\" | cue: unit 2 has «أكد» only 1 times",
        "\"source\":null | \"source\":\"علي\" | source: unit 2 has no «علي»",
        "\"source\":null | \"source\":\"ب\" | source overlaps the content",
        "\"from\":\"أن#2\" | \"from\":\"أن#1\" | cue lies inside the content",
        "\"from\":\"أن#2\" | \"from\":\"كلا\" | no content",
        "\"from\":\"أن#2\" | \"fro\":\"أن\" | content: 'from'",
        "\"to\":\"ب\" | \"to\":\"أن#1\" | content: «أن#1» ends before «أن#2»",
        "\"indirect\" | \"oral\" | type oral",
        "\"person\" | \"people\" | kind people",
        "\"assert\" | \"say\" | act say",
        "\"speaker\":\"س\" | \"speaker\":null | no speaker",
        "\"parent\":null | \"parent\":7 | parent 7",
        "\"stance\":[] | \"stance\":[{\"polarity\":\"hot\"}] | stance without target",
        "\"stance\":[] | \"stance\":[{\"target\":\"ب\"}] | polarity None",
        "\"figures\":[] | \"figures\":[{\"text\":\"5\"}] | figure «5» is not in the content",
        "\"figures\":[] | \"figures\":[{\"text\":\"ب\",\"kind\":\"much\"}] | figure kind much",
        "\"times\":[] | \"times\":[{\"text\":\"غدا\"}] | time «غدا» is not in the content",
      })
  void whatDoesNotResolveIsNamed(String from, String to, String problem) throws IOException {
    String entry = entry("\"أكد\"", "[{\"from\":\"أن#2\",\"to\":\"ب\"}]");
    assertThat(entry).contains(from);
    assertThat(read("\nأن أكد أن ب", entry.replace(from, to)).problems())
        .contains("a-1.json n=1: " + problem);
  }

  @Test
  void aFileThatIsNoAnnotationIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("b.json"), "{\"id\": \"b\",");
    assertThatThrownBy(() -> GoldReader.read(List.of(folder)))
        .isInstanceOf(ResourceException.class)
        .hasMessageStartingWith(file + ": ");
    Files.writeString(file, "{\"attributions\": []}");
    assertThatThrownBy(() -> GoldReader.read(List.of(file))).hasMessage(file + ": no id");
    Files.writeString(file, "{\"id\": \"b\"}");
    assertThatThrownBy(() -> GoldReader.read(List.of(file))).hasMessage(file + ": no attributions");
    Files.writeString(file, "{\"id\": \"b\", \"attributions\": []}");
    assertThatThrownBy(() -> GoldReader.read(List.of(file)))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("b.txt: cannot be read");
    Files.write(folder.resolve("b.txt"), "é".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> GoldReader.read(List.of(file)))
        .hasMessageEndingWith("b.txt: not UTF-8");
  }

  @Test
  void aFolderWithoutAnnotationsIsNamed() {
    assertThatThrownBy(() -> GoldReader.read(List.of(folder)))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("no annotation");
  }

  private static String entry(String cue, String content) {
    return "{\"n\":1,\"p\":2,\"type\":\"indirect\",\"cue\":"
        + cue
        + ",\"source\":null,\"content\":"
        + content
        + ",\"speaker\":\"س\",\"kind\":\"person\",\"role\":null,\"act\":\"assert\","
        + "\"stance\":[],\"figures\":[],\"times\":[],\"parent\":null}";
  }
}
