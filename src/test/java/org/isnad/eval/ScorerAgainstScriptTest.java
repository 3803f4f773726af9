package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.json.ClaimReader;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimWriter;
import org.isnad.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scorer and the reference script give the same figures, to four decimals. */
class ScorerAgainstScriptTest {
  @TempDir Path folder;

  @BeforeEach
  void assumeScript() {
    Scripts.assume();
  }

  @ParameterizedTest(name = "seed {0}, damage {1}, {2}")
  @CsvSource({
    "1, 0, dev",
    "2, 0.02, dev",
    "3, 0.05, dev",
    "4, 0.1, dev",
    "5, 0.2, dev",
    "6, 0.3, dev",
    "7, 0.5, dev",
    "8, 0.8, dev",
    "9, 0.1, train",
    "10, 0.3, train"
  })
  void damagedClaims(long seed, double damage, String set) throws Exception {
    Path gold = Scripts.GOLD.resolve(set);
    List<ClaimRecord> claims = new DamagedClaims(seed, damage).of(GoldReader.read(List.of(gold)));
    StringBuilder lines = new StringBuilder();
    claims.forEach(claim -> lines.append(ClaimWriter.line(claim)));
    assertSame(Files.writeString(folder.resolve("claims.jsonl"), lines), gold);
  }

  @ParameterizedTest
  @CsvSource({"dev", "train"})
  void claimsOfTheVerbListBaseline(String set) throws Exception {
    Path gold = Scripts.GOLD.resolve(set);
    Path articles = folder.resolve("articles.jsonl");
    Files.writeString(articles, Scripts.run(folder, "to_jsonl.py", gold).out());
    Path claims = folder.resolve("claims.jsonl");
    Files.writeString(claims, Scripts.run(folder, "baseline.py", articles).out());
    Map<?, ?> figures = assertSame(claims, gold);
    assertThat((Map<?, ?>) figures.get("detection")).isNotNull();
  }

  @Test
  void noClaimAtAll() throws Exception {
    assertSame(
        Files.writeString(folder.resolve("claims.jsonl"), ""),
        Scripts.GOLD.resolve("dev/rassd-astana.json"));
  }

  private Map<?, ?> assertSame(Path claims, Path gold) throws IOException, InterruptedException {
    Scripts.Result expected = Scripts.run(folder, "score.py", claims, gold, "--json");
    assertThat(expected.out()).as(expected.err()).isNotBlank();
    Evaluation evaluation =
        Scorer.evaluate("test", GoldReader.read(List.of(gold)), ClaimReader.readAll(claims));
    Map<?, ?> ours = withoutNulls(Json.read(ScoreFormat.json(evaluation.scores()), Map.class));
    assertThat(ours).isEqualTo(withoutNulls(Json.read(expected.out(), Map.class)));
    return ours;
  }

  /** Shares of nothing are null with us and, in part, left out by the script. */
  private static Map<?, ?> withoutNulls(Map<?, ?> figures) {
    Map<Object, Object> present = new TreeMap<>(figures);
    present.values().removeIf(value -> value == null);
    return present;
  }
}
