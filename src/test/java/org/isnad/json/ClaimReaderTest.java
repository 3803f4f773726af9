package org.isnad.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReaderTest {
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("claims.jsonl"), text);
  }

  @Test
  void aWrittenClaimIsReadAsItWas() throws IOException {
    String line = ClaimWriter.lines(SampleClaims.full());
    List<ClaimRecord> claims = ClaimReader.readAll(file(line + "\n  \n" + line));
    assertThat(claims).hasSize(2);
    assertThat(ClaimWriter.line(claims.get(1))).isEqualTo(line);
  }

  @Test
  void aClaimOfAnotherProgramNeedsOnlyItsArticle() throws IOException {
    ClaimRecord claim =
        ClaimReader.readAll(file("\uFEFF{\"article\":{\"id\":\"a\"},\"colour\":1}\r\n")).get(0);
    assertThat(claim.article().id()).isEqualTo("a");
    assertThat(claim.content()).isEmpty();
    assertThat(claim.speaker().name()).isNull();
    assertThat(claim.decision().rule()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"article\":{\"id\":\"a\"} | end-of-input",
        "[] | Array",
        "null | null",
        "{\"speaker\":{}} | no article",
        "{\"article\":{}} | no id",
        "{\"article\":{\"id\":\"a\"},\"cue\":{\"start\":5,\"end\":2}} | start 5, end 2",
        "{\"article\":{\"id\":\"a\"},\"cue\":{\"start\":\"x\"}} | \"x\"",
        "{\"article\":{\"id\":\"a\"},\"content\":\"نص\"} | ArrayList",
        "{\"article\":{\"id\":\"a\"},\"figures\":[{\"value\":\"كثير\"}]} | كثير",
        "{\"article\":{\"id\":\"a\"},\"figures\":[{\"value\":1e999999999}]} | no number",
        "{\"schema\":\"isnad-claim/9\",\"article\":{\"id\":\"a\"}} | isnad-claim/9",
        "{\"article\":{\"id\":\"a\"}} {} | Trailing",
      })
  void anUnreadableLineIsNamed(String line, String reason) throws IOException {
    Path file = file("{\"article\":{\"id\":\"a\"}}\n\n" + line + "\n");
    assertThatThrownBy(() -> ClaimReader.readAll(file))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageStartingWith(file + ":3: ")
        .hasMessageContainingAll(reason);
  }

  @Test
  void bytesThatAreNotUtf8AreNamedWithTheirLine() throws IOException {
    Path file = folder.resolve("bytes.jsonl");
    Files.write(file, "{\"article\":{\"id\":\"é\"}}".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ClaimReader.readAll(file)).hasMessage(file + ":1: not UTF-8");
  }
}
