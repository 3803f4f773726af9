package org.isnad.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files of a folder that hold articles: known endings, not hidden, in the order of their
 * paths whatever the file system's. Stateless.
 */
public final class InputPaths {
  private InputPaths() {}

  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> files =
          all.filter(Files::isRegularFile).map(path -> folder.relativize(path).toString()).toList();
      return chosen(files).stream().map(folder::resolve).toList();
    }
  }

  /**
   * Those of a folder's files that hold articles, in the order in which they are read.
   *
   * @param files all files of the folder and of those inside it, relative to it
   */
  public static List<String> chosen(Collection<String> files) {
    Set<String> all = new HashSet<>(files);
    return files.stream()
        .filter(file -> !hidden(file) && Format.isKnown(lastName(file)) && !isSidecar(file, all))
        .sorted()
        .toList();
  }

  /** The name of a file without its folders. */
  public static String lastName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** A description beside a text is no article. */
  private static boolean isSidecar(String file, Set<String> all) {
    return file.endsWith(".json") && all.contains(file.substring(0, file.length() - 5) + ".txt");
  }

  private static boolean hidden(String file) {
    return file.startsWith(".") || file.contains("/.");
  }
}
