package org.isnad.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a text file cannot say of itself: {@code NAME.json} beside {@code NAME.txt} may give {@code
 * url}, {@code outlet} and {@code published}; its other fields are not read. Stateless.
 */
final class Sidecar {
  private Sidecar() {}

  static Item apply(Path text, Item.Read item) throws IOException {
    Path sidecar =
        text.resolveSibling(InputPaths.name(text).replaceFirst("\\.[^.]*$", "") + ".json");
    if (!Files.isRegularFile(sidecar)) {
      return item;
    }
    Optional<String> json = Utf8.decode(Files.readAllBytes(sidecar));
    if (json.isEmpty()) {
      return new Item.Unreadable(new Origin(sidecar.toString(), 0), "not UTF-8");
    }
    Item described =
        JsonArticle.describe(new Origin(sidecar.toString(), 0), json.get(), item.article());
    return described instanceof Item.Read read
        ? new Item.Read(item.origin(), read.article())
        : described;
  }
}
