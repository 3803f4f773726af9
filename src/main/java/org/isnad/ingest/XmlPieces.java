package org.isnad.ingest;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the elements of one name out of a stream of XML, so that damage in one spoils no other. An
 * element without its end goes up to the next beginning. Not thread-safe.
 */
final class XmlPieces implements Closeable {
  private final BufferedReader in;
  private final String open;
  private final String close;
  private final StringBuilder held = new StringBuilder();
  private int line = 1;
  private boolean ended;

  /**
   * One element.
   *
   * @param text from its start tag to its end tag
   * @param line on which it begins, from 1
   */
  record Piece(String text, int line) {}

  XmlPieces(Reader in, String element) {
    this.in = new BufferedReader(in, 1 << 16);
    this.open = "<" + element;
    this.close = "</" + element;
  }

  /** The next element; {@code null} at the end. */
  @Nullable Piece next() throws IOException {
    int start = start(0);
    while (start < 0) {
      drop(Math.max(0, held.length() - open.length()));
      if (!more()) {
        return null;
      }
      start = start(0);
    }
    drop(start);
    int from = open.length();
    while (true) {
      int end = end(from);
      int other = start(from);
      if (end > 0 && (other < 0 || end <= other)) {
        return piece(end);
      }
      if (other > 0) {
        return piece(other);
      }
      from = Math.max(open.length(), held.length() - close.length() - 1);
      if (held.length() > Source.LARGEST_PIECE || !more()) {
        return piece(held.length());
      }
    }
  }

  private Piece piece(int end) {
    Piece piece = new Piece(held.substring(0, end), line);
    drop(end);
    return piece;
  }

  /** The place of the next start tag; −1 if none is at hand as a whole. */
  private int start(int from) {
    for (int at = held.indexOf(open, from); at >= 0; at = held.indexOf(open, at + 1)) {
      int after = at + open.length();
      if (after < held.length() && isEndOfName(held.charAt(after))) {
        return at;
      }
    }
    return -1;
  }

  /** The place after the next end tag, −1 if none is at hand. */
  private int end(int from) {
    for (int at = held.indexOf(close, from); at >= 0; at = held.indexOf(close, at + 1)) {
      int after = at + close.length();
      int tag = held.indexOf(">", after);
      if (tag >= 0 && isEndOfName(held.charAt(after))) {
        return tag + 1;
      }
    }
    return -1;
  }

  private static boolean isEndOfName(char c) {
    return c == '>' || c == '/' || Character.isWhitespace(c);
  }

  private void drop(int count) {
    for (int i = 0; i < count; i++) {
      line += held.charAt(i) == '\n' ? 1 : 0;
    }
    held.delete(0, count);
  }

  private boolean more() throws IOException {
    char[] letters = new char[1 << 14];
    int count = ended ? -1 : in.read(letters);
    ended = count < 0;
    held.append(letters, 0, Math.max(0, count));
    return !ended;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
