package org.isnad.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a table to rows: a row with a quoted cell that is not closed goes on in the
 * next line. Where it is not closed within what a row may be, that line alone is broken, and the
 * reading goes on after it. Not thread-safe.
 */
final class QuotedLines implements Closeable {
  private static final int MOST_LINES = 2_000;

  private final ByteLines in;
  private final char delimiter;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private Line row = new Line("", "");
  private Deque<Line> used = new ArrayDeque<>();
  private int number;
  private int height = 1;

  /** A line or a row, and what is wrong with it, if anything is. */
  private record Line(String text, String wrong) {}

  QuotedLines(ByteLines in, char delimiter) {
    this.in = in;
    this.delimiter = delimiter;
  }

  /** Goes to the next row; {@code false} at the end. */
  boolean advance() throws IOException {
    number += height;
    height = 1;
    used.clear();
    Line line = line();
    if (line == null) {
      return false;
    }
    boolean open = line.wrong().isEmpty() && isOpenAfter(line.text(), false);
    row = open ? joined(line) : line;
    return true;
  }

  /** The line on which the row begins, from 1. */
  int number() {
    return number;
  }

  /** The row. */
  String text() {
    return row.text();
  }

  /** What is wrong with the row; empty if nothing is. */
  String wrong() {
    return row.wrong();
  }

  private Line joined(Line first) throws IOException {
    StringBuilder text = new StringBuilder(first.text());
    used = new ArrayDeque<>();
    boolean open = true;
    while (open && used.size() < MOST_LINES && text.length() < Source.LARGEST_PIECE) {
      Line line = line();
      if (line == null) {
        break;
      }
      used.addLast(line);
      text.append('\n').append(line.text());
      if (!line.wrong().isEmpty()) {
        break;
      }
      open = isOpenAfter(line.text(), true);
    }
    if (!open) {
      height += used.size();
      return new Line(text.toString(), "");
    }
    unread();
    return new Line(first.text(), "a quotation mark is not closed");
  }

  /**
   * Says that the row at hand is none: if it was joined from several lines, those after the first
   * are rows of their own. False if it was one line.
   */
  boolean reject() {
    boolean joined = height > 1;
    height = 1;
    unread();
    return joined;
  }

  private void unread() {
    while (!used.isEmpty()) {
      ahead.addFirst(used.removeLast());
    }
  }

  /** Whether a quoted cell goes on after {@code line}, at the beginning of which one is or not. */
  private boolean isOpenAfter(String line, boolean inside) {
    boolean quoted = inside;
    boolean begin = !inside;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
          i++;
        } else {
          quoted = c != '"';
        }
      } else {
        quoted = begin && c == '"';
        begin = c == delimiter;
      }
    }
    return quoted;
  }

  private @Nullable Line line() throws IOException {
    if (!ahead.isEmpty()) {
      return ahead.removeFirst();
    }
    byte[] bytes = in.next();
    if (bytes == null) {
      return null;
    }
    if (in.isTooLong()) {
      return new Line("", "a line of more than " + (Source.LARGEST_PIECE >> 20) + " MB");
    }
    Optional<Decoded> text = Decoded.of(bytes);
    return text.isPresent()
        ? new Line(text.get().text().replaceFirst("\r$", ""), "")
        : new Line("", "not UTF-8");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
