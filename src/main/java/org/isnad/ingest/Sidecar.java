package org.isnad.ingest;

import java.io.IOException;
import java.util.Optional;

/**
 * What a text file cannot say of itself: {@code NAME.json} beside {@code NAME.txt} may give {@code
 * url}, {@code outlet} and {@code published}; its other fields are not read. Stateless.
 */
final class Sidecar {
  private Sidecar() {}

  static Item apply(String text, Neighbours beside, Item.Read item) throws IOException {
    String name = InputPaths.lastName(text);
    String sidecar = name.replaceFirst("\\.[^.]*$", "") + ".json";
    Optional<byte[]> bytes = beside.read(sidecar);
    if (bytes.isEmpty()) {
      return item;
    }
    Origin origin = new Origin(text.substring(0, text.length() - name.length()) + sidecar, 0);
    Optional<String> json = Utf8.decode(bytes.get());
    if (json.isEmpty()) {
      return new Item.Unreadable(origin, "not UTF-8");
    }
    Item described = JsonRecord.describe(origin, json.get(), item.article());
    return described instanceof Item.Read read
        ? new Item.Read(item.origin(), read.article())
        : described;
  }
}
