package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;

/**
 * One stream of bytes with the names it goes by.
 *
 * @param input the file as messages show it; inside an archive «archive.zip/file.txt»
 * @param name the file's own name without a packing ending, which tells its format
 * @param stream its bytes, unpacked
 */
record Source(String input, String name, InputStream stream) {
  /** More than this is not read as one piece. */
  static final int LARGEST_PIECE = 16 << 20;

  /** The name without its ending. */
  String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  Origin origin() {
    return new Origin(input, 0);
  }

  /** All bytes, and the stream closed. */
  byte[] readAll() throws IOException {
    try (stream) {
      byte[] bytes = stream.readNBytes(LARGEST_PIECE);
      if (bytes.length == LARGEST_PIECE && stream.read() >= 0) {
        throw new IOException("more than " + (LARGEST_PIECE >> 20) + " MB in one piece");
      }
      return bytes;
    }
  }
}
