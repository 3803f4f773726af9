package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every model file is the one that models/MANIFEST.json names, and has a card. */
class ModelsTest {
  private static final Path MODELS = Path.of("models");

  private static JsonNode manifest() throws IOException {
    return new ObjectMapper().readTree(MODELS.resolve("MANIFEST.json").toFile());
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(MODELS)) {
      return all.filter(f -> f.toString().endsWith(".bin"))
          .map(f -> MODELS.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void namesEveryModel() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    manifest().fieldNames().forEachRemaining(named::add);
    assertThat(named).containsExactlyElementsOf(files());
  }

  @TestFactory
  Stream<DynamicTest> models() throws IOException {
    return manifest().properties().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e)));
  }

  private static void check(Map.Entry<String, JsonNode> entry) throws Exception {
    Path file = MODELS.resolve(entry.getKey());
    byte[] bytes = Files.readAllBytes(file);
    assertThat(bytes).hasSize(entry.getValue().get("bytes").asInt());
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
        .isEqualTo(entry.getValue().get("sha256").asText());
    assertThat(file.resolveSibling("README.md")).exists();
  }
}
