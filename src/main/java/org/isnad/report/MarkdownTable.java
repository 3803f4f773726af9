package org.isnad.report;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown; the first column is to the left, the others to the right. */
final class MarkdownTable {
  private final int columns;
  private final List<String> lines = new ArrayList<>();

  MarkdownTable(String... head) {
    columns = head.length;
    row((Object[]) head);
    lines.add("|---" + "|--:".repeat(columns - 1) + "|");
  }

  MarkdownTable(List<String> head) {
    this(head.toArray(new String[0]));
  }

  final MarkdownTable row(Object... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells under " + columns + " columns");
    }
    StringBuilder line = new StringBuilder("|");
    for (Object cell : cells) {
      line.append(' ').append(cell.toString().replace("|", "\\|")).append(" |");
    }
    lines.add(line.toString());
    return this;
  }

  /** The table between blank lines. */
  @Override
  public String toString() {
    return "\n" + String.join("\n", lines) + "\n\n";
  }
}
