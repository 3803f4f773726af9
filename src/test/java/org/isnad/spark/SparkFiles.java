package org.isnad.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.spark.SparkSettings.ArticleWork;

/** What runs read and write. */
final class SparkFiles {
  private SparkFiles() {}

  static SparkSettings settings(Path input, Path output, int partitions) {
    return new SparkSettings(
        List.of(input.toString()),
        output.toString(),
        partitions,
        ArticleWork.DEFAULT,
        false,
        false);
  }

  /** The lines of a table of text, its parts in order. */
  static String lines(Path output) throws IOException {
    return text(output.resolve("claims.jsonl"));
  }

  /** The text of a folder's parts in order. */
  static String text(Path table) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> parts = Files.list(table)) {
      for (Path part :
          parts.filter(p -> p.getFileName().toString().startsWith("part-")).sorted().toList()) {
        all.append(Files.readString(part));
      }
    }
    return all.toString();
  }

  /** A folder with the first articles of the corpus. */
  static Path articles(Path folder, int count) throws IOException {
    Path out = Files.createDirectories(folder.resolve("articles"));
    List<Path> texts;
    try (Stream<Path> all = Files.list(Path.of("corpus", "articles"))) {
      texts = all.filter(p -> p.toString().endsWith(".txt")).sorted().limit(count).toList();
    }
    for (Path text : texts) {
      Path name = text.getFileName();
      Path facts = text.resolveSibling(name.toString().replace(".txt", ".json"));
      Files.copy(text, out.resolve(name));
      Files.copy(facts, out.resolve(facts.getFileName()));
    }
    return out;
  }
}
