package org.isnad.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.model.Article;

/**
 * What a text file cannot say of itself: {@code NAME.json} beside {@code NAME.txt} may give {@code
 * url}, {@code outlet} and {@code published}; its other fields are not read. Stateless.
 */
final class Sidecar {
  private Sidecar() {}

  static Item apply(Path text, Item.Read item) throws IOException {
    Path sidecar = text.resolveSibling(InputPaths.stem(text) + ".json");
    if (!Files.isRegularFile(sidecar)) {
      return item;
    }
    Optional<String> json = Utf8.decode(Files.readAllBytes(sidecar));
    if (json.isEmpty()) {
      return new Item.Unreadable(sidecar.toString(), 0, "not UTF-8");
    }
    Article article = item.article();
    return JsonArticle.describe(sidecar.toString(), json.get(), article);
  }
}
