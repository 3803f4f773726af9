package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gold annotations resolve to the same offsets, with the same complaints, as in the script. */
class GoldReaderAgainstScriptTest {
  @TempDir Path folder;

  @BeforeEach
  void assumeScript() {
    Scripts.assume();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "train"})
  void everyAnnotationResolvesAlike(String set) throws Exception {
    assertSame(Scripts.GOLD.resolve(set));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void damagedAnnotationsResolveAlike(long seed) throws Exception {
    Random random = new Random(seed);
    try (Stream<Path> files = Files.list(Scripts.GOLD.resolve("dev"))) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        String name = file.getFileName().toString();
        String damaged =
            name.endsWith(".json") ? damagedJson(text, random) : damagedText(text, random);
        Files.writeString(folder.resolve(name), damaged);
      }
    }
    List<String> problems = assertSame(folder);
    assertThat(problems).as("seed " + seed).hasSizeGreaterThan(50);
  }

  @Test
  void unitsAreCutAlike() throws Exception {
    Path file = folder.resolve("odd.txt");
    String text =
        "عنوان. \u00a0 \nقال: «نعم.» ثم؟\"  لا! ]\n\n1.5 و...  نهاية.)» \u202fب.\tج. 😀 د\r\nه\n";
    Files.writeString(file, text);
    StringBuilder shown = new StringBuilder();
    List<String> units = new GoldUnits(text.replace("\r\n", "\n")).lines();
    for (int i = 0; i < units.size(); i++) {
      if (!units.get(i).isBlank()) {
        shown.append('[').append(i + 1).append("] ").append(units.get(i)).append('\n');
      }
    }
    assertThat(shown.toString()).isEqualTo(Scripts.run(folder, "resolve.py", "--show", file).out());
  }

  private static String damagedText(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 0; i < 6; i++) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(4)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, "😀");
        case 2 -> damaged.insert(at, "! ");
        default -> damaged.insert(at, "\u00a0");
      }
    }
    return damaged.toString();
  }

  private static String damagedJson(String json, Random random) {
    String[][] changes = {
      {"\"type\": \"direct\"", "\"type\": \"quoted\""},
      {"\"act\": \"assert\"", "\"act\": \"say\""},
      {"\"kind\": \"person\"", "\"kind\": null"},
      {"\"p\": 5", "\"p\": 5000"},
      {"\"parent\": null", "\"parent\": 77"},
      {"\"from\": \"أن", "\"from\": \"أن#2"},
      {"\"from\": \"أن ", "\"from\": \"أن"},
      {"\"cue\": \"أكد\"", "\"cue\": \"أكد#1\""},
      {"\"cue\": \"قال\"", "\"cue\": \"قال#9\""},
      {"\"cue\": \"أضاف\"", "\"cue\": \"أضاف#0\""},
      {"\"polarity\": \"against\"", "\"polarity\": \"hostile\""},
      {"\"modifier\": \"about\"", "\"modifier\": \"circa\""},
      {"\"to\": \"", "\"to\": \"#"},
      {"\"source\": \"ال", "\"source\": \""},
      {"\"text\": \"", "\"text\": \" "},
    };
    String damaged = json;
    for (String[] change : changes) {
      if (random.nextInt(3) == 0) {
        damaged = damaged.replace(change[0], change[1]);
      }
    }
    return damaged;
  }

  private List<String> assertSame(Path set) throws IOException, InterruptedException {
    List<Object> arguments = new ArrayList<>(List.of("--jsonl"));
    try (Stream<Path> files = Files.list(set)) {
      files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(arguments::add);
    }
    Scripts.Result expected = Scripts.run(folder, "resolve.py", arguments.toArray());
    GoldSet gold = GoldReader.read(List.of(set));
    List<String> articles = expected.out().lines().toList();
    assertThat(gold.problems())
        .containsExactlyInAnyOrderElementsOf(expected.err().lines().toList());
    assertThat(gold.articles()).hasSameSizeAs(articles);
    for (int i = 0; i < articles.size(); i++) {
      assertThat(resolved(gold.articles().get(i))).isEqualTo(resolved(articles.get(i)));
    }
    return gold.problems();
  }

  private static List<Object> resolved(String json) {
    Map<?, ?> article = Json.read(json, Map.class);
    List<Object> rows = new ArrayList<>(List.of(article.get("id"), article.get("text")));
    for (Object attribution : (List<?>) article.get("attributions")) {
      Map<?, ?> a = (Map<?, ?>) attribution;
      Map<String, Object> row = new LinkedHashMap<>();
      for (String key : List.of("n", "type", "speaker", "kind", "act", "parent")) {
        row.put(key, a.get(key));
      }
      row.put("cue", place(a.get("cue")));
      row.put("source", place(a.get("source")));
      for (String key : List.of("content", "figures", "times")) {
        row.put(key, ((List<?>) a.get(key)).stream().map(x -> place(x)).toList());
      }
      row.put("stances", ((List<?>) a.get("stance")).size());
      rows.add(row);
    }
    return rows;
  }

  private static List<Object> resolved(GoldArticle article) {
    List<Object> rows = new ArrayList<>(List.of(article.id(), article.text()));
    for (GoldAttribution a : article.attributions()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("n", a.n());
      row.put("type", a.type());
      row.put("speaker", a.speaker());
      row.put("kind", a.kind());
      row.put("act", a.act());
      row.put("parent", a.parent());
      row.put("cue", place(a.cue()));
      row.put("source", place(a.source()));
      row.put("content", a.content().stream().map(x -> place(x)).toList());
      row.put("figures", a.figures().stream().map(x -> place(x.span())).toList());
      row.put("times", a.times().stream().map(x -> place(x.span())).toList());
      row.put("stances", a.stance().size());
      rows.add(row);
    }
    return rows;
  }

  private static String place(Object span) {
    if (span instanceof Map<?, ?> map) {
      return map.get("start") + "–" + map.get("end") + " " + map.get("text");
    }
    return span instanceof TextSpan s ? s.start() + "–" + s.end() + " " + s.text() : "none";
  }
}
