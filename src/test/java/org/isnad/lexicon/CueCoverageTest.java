package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How many of the cues that annotators marked have a row; only where the annotations are present.
 */
class CueCoverageTest {
  private static final Path TRAIN = Path.of("../shared/gold/train");
  private static final CueLexicon LEXICON = CueLexicon.load();

  @Test
  void atLeast97PercentOfAnnotatedCuesHaveARow() throws IOException {
    assumeTrue(Files.isDirectory(TRAIN), "no annotations at " + TRAIN);
    Map<String, Integer> missed = new TreeMap<>();
    int total = 0;
    int found = 0;
    for (String cue : cues()) {
      total++;
      if (covered(cue)) {
        found++;
      } else {
        missed.merge(cue, 1, Integer::sum);
      }
    }
    assertThat((double) found / total)
        .as("%d of %d cues; without a row: %s", found, total, missed)
        .isGreaterThanOrEqualTo(0.97);
  }

  private static boolean covered(String cue) {
    String plain = cue.replaceAll("[\\u064B-\\u0652]", "");
    List<String> tokens = Arrays.asList(plain.split(" ", -1));
    return tokens.size() > 1
        ? LEXICON.readPhrase(tokens, 0).isPresent()
        : !LEXICON.read(plain).isEmpty();
  }

  private static List<String> cues() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(TRAIN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        for (JsonNode attribution : mapper.readTree(file.toFile()).path("attributions")) {
          String cue = attribution.path("cue").asText("").replaceFirst("#\\d+$", "");
          if (!cue.isEmpty() && !cue.equals("null") && !cue.equals(":")) {
            out.add(cue);
          }
        }
      }
    }
    return out;
  }
}
