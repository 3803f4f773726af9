package org.isnad.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.isnad.ingest.InputPaths;
import org.isnad.ingest.StreamReader;

/**
 * Lists what there is to read, in the order in which {@code extract} reads it, on any file system
 * that Hadoop knows. Large files of lines are cut into pieces. Not thread-safe.
 */
final class InputListing {
  private static final long PIECE = 32L << 20;

  private final Configuration hadoop;
  private final long pieceBytes;
  private final List<InputPiece> pieces = new ArrayList<>();
  private final List<InputPiece> tables = new ArrayList<>();
  private int files;

  InputListing(Configuration hadoop) {
    this(hadoop, PIECE);
  }

  InputListing(Configuration hadoop, long pieceBytes) {
    this.hadoop = hadoop;
    this.pieceBytes = pieceBytes;
  }

  /** Adds a file or a folder; what is not there becomes a complaint. */
  InputListing add(String input) throws IOException {
    var path = new org.apache.hadoop.fs.Path(input);
    FileSystem system = path.getFileSystem(hadoop);
    if (!system.exists(path)) {
      pieces.add(InputPiece.complaint(files++, input, "no such file or folder"));
      return this;
    }
    FileStatus status = system.getFileStatus(path);
    if (status.isDirectory()) {
      folder(input, system, status);
    } else {
      file(input, status);
    }
    return this;
  }

  /**
   * Adds those of some files of a folder that hold articles. A description beside a text is none,
   * whether its text is among them or came before; files that are gone are passed over.
   *
   * @param paths the files with their file system
   */
  InputListing addFiles(String folder, Collection<String> paths) throws IOException {
    var root = new org.apache.hadoop.fs.Path(folder);
    FileSystem system = root.getFileSystem(hadoop);
    FileStatus status = system.getFileStatus(root);
    NavigableMap<String, FileStatus> found = new TreeMap<>();
    Set<String> texts = new HashSet<>();
    for (String path : paths) {
      var file = new org.apache.hadoop.fs.Path(path);
      if (system.exists(file)) {
        String name = relative(status, system.getFileStatus(file));
        found.put(name, system.getFileStatus(file));
        var text = new org.apache.hadoop.fs.Path(path.replaceFirst("\\.json$", ".txt"));
        if (!text.equals(file) && system.exists(text)) {
          texts.add(name.replaceFirst("\\.json$", ".txt"));
        }
      }
    }
    texts.addAll(found.keySet());
    keepArticles(found, texts);
    found.forEach((file, at) -> file(name(folder, file), at));
    return this;
  }

  /** What the project's own readers read. */
  List<InputPiece> pieces() {
    return List.copyOf(pieces);
  }

  /** The Parquet files. */
  List<InputPiece> tables() {
    return List.copyOf(tables);
  }

  private void folder(String input, FileSystem system, FileStatus folder) throws IOException {
    NavigableMap<String, FileStatus> found = new TreeMap<>();
    RemoteIterator<LocatedFileStatus> all = system.listFiles(folder.getPath(), true);
    while (all.hasNext()) {
      FileStatus file = all.next();
      found.put(relative(folder, file), file);
    }
    keepArticles(found, Set.copyOf(found.keySet()));
    if (found.isEmpty()) {
      pieces.add(InputPiece.complaint(files++, input, "no articles in this folder"));
    }
    found.forEach((file, status) -> file(name(input, file), status));
  }

  private static void keepArticles(NavigableMap<String, FileStatus> found, Set<String> beside) {
    Set<String> chosen = Set.copyOf(InputPaths.chosen(beside));
    found.keySet().removeIf(file -> !chosen.contains(file) && !isTable(file));
  }

  private static String relative(FileStatus folder, FileStatus file) {
    String root = folder.getPath().toUri().getPath();
    String path = file.getPath().toUri().getPath();
    return path.substring(root.length() + (root.endsWith("/") ? 0 : 1));
  }

  private static String name(String input, String file) {
    return input.contains("://") ? input + "/" + file : Path.of(input, file).toString();
  }

  private static boolean isTable(String file) {
    boolean hidden = ("/" + file).contains("/.") || ("/" + file).contains("/_");
    return !hidden && file.toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  private void file(String input, FileStatus status) {
    InputPiece whole =
        InputPiece.whole(files++, input, status.getPath().toString(), status.getLen());
    if (isTable(status.getPath().getName())) {
      tables.add(whole);
    } else if (whole.end() <= pieceBytes || !StreamReader.isCutAtLines(input)) {
      pieces.add(whole);
    } else {
      for (long from = 0; from < whole.end(); from += pieceBytes) {
        pieces.add(whole.part(from, Math.min(whole.end(), from + pieceBytes)));
      }
    }
  }
}
