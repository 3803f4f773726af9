package org.isnad.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.isnad.ingest.ReadOptions;
import org.isnad.ingest.StreamReader;

/** Opens pieces of the input on an executor, with the driver's file system settings. */
final class PieceFiles implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> settings = new HashMap<>();

  PieceFiles(Configuration hadoop) {
    hadoop.forEach(entry -> settings.put(entry.getKey(), entry.getValue()));
  }

  /** The articles of {@code piece}. */
  StreamReader open(InputPiece piece, ReadOptions options) throws IOException {
    return piece.whole()
        ? StreamReader.file(piece.input(), raw(piece), name -> beside(piece, name), options)
        : StreamReader.lines(piece.input(), lines(piece), piece.linesBefore(), options);
  }

  /** How many lines begin in {@code piece}. */
  int countLines(InputPiece piece) throws IOException {
    try (InputStream in = lines(piece)) {
      byte[] buffer = new byte[1 << 16];
      int lines = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
      return lines;
    }
  }

  private InputStream lines(InputPiece piece) throws IOException {
    FSDataInputStream file = raw(piece);
    try {
      file.seek(Math.max(0, piece.start() - 1));
      return new LinePiece(new BufferedInputStream(file, 1 << 16), piece.start(), piece.end());
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private FSDataInputStream raw(InputPiece piece) throws IOException {
    Path path = new Path(piece.path());
    return path.getFileSystem(hadoop()).open(path);
  }

  private Optional<byte[]> beside(InputPiece piece, String name) throws IOException {
    Path path = new Path(new Path(piece.path()).getParent(), name);
    var system = path.getFileSystem(hadoop());
    if (!system.exists(path)) {
      return Optional.empty();
    }
    try (InputStream in = system.open(path)) {
      return Optional.of(in.readAllBytes());
    }
  }

  private Configuration hadoop() {
    Configuration hadoop = new Configuration();
    settings.forEach(hadoop::set);
    return hadoop;
  }
}
