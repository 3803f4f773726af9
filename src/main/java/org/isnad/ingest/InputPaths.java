package org.isnad.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the files of a folder that hold articles: known endings, not hidden, in the order of their
 * paths whatever the file system's. Stateless.
 */
final class InputPaths {
  private InputPaths() {}

  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(path -> !hidden(folder.relativize(path)))
          .filter(path -> Format.isKnown(name(path)) && !isSidecar(path))
          .sorted(Comparator.comparing(path -> folder.relativize(path).toString()))
          .toList();
    }
  }

  static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }

  /** A description beside a text is no article. */
  private static boolean isSidecar(Path path) {
    String name = name(path);
    return name.endsWith(".json")
        && Files.exists(path.resolveSibling(name.substring(0, name.length() - 5) + ".txt"));
  }

  private static boolean hidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
