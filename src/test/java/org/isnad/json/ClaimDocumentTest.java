package org.isnad.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The document about claims names every property and every label of the schema. */
class ClaimDocumentTest {
  @Test
  void namesEveryPropertyAndLabel() throws IOException {
    String document = Files.readString(Path.of("docs", "claims.md"));
    String schema =
        Files.readString(Path.of("src/main/resources/org/isnad/schema/claim-1.schema.json"));
    Set<String> names = new TreeSet<>();
    collect(Json.read(schema, Map.class), names);
    names.remove("null");
    assertThat(names).contains("schema", "partOf", "accuse", "uncommitted");
    assertThat(names).allSatisfy(name -> assertThat(document).containsPattern("[`.]" + name + "`"));
  }

  private static void collect(Object schema, Set<String> names) {
    if (schema instanceof Map<?, ?> map) {
      if (map.get("properties") instanceof Map<?, ?> properties) {
        properties.keySet().forEach(name -> names.add(name.toString()));
      }
      if (map.get("enum") instanceof Iterable<?> labels) {
        labels.forEach(label -> names.add(String.valueOf(label)));
      }
      map.values().forEach(value -> collect(value, names));
    } else if (schema instanceof Iterable<?> list) {
      list.forEach(value -> collect(value, names));
    }
  }
}
