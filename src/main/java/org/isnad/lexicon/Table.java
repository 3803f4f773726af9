package org.isnad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated resource: comment lines start with {@code #}, the first other line names the
 * columns, every further line has a cell for each of them (possibly empty; a missing tail counts as
 * empty).
 *
 * <p>Example: a row «أكد ⇥ assert ⇥ أكد الوزير أن …» of the cue lexicon. Immutable and thread-safe.
 */
public final class Table {
  private final String path;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String path, List<String> columns, List<Row> rows) {
    this.path = path;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a resource of this class path.
   *
   * @param path such as {@code /org/isnad/lexicon/cues.tsv}
   * @throws ResourceException if it is missing, unreadable or ragged
   */
  public static Table load(String path) {
    try (InputStream in = Table.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new ResourceException(path, 0, "no such resource");
      }
      return read(path, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ResourceException(path, 0, "cannot be read: " + e.getMessage());
    }
  }

  /** Reads a table from {@code reader}; {@code path} names it in messages. */
  public static Table read(String path, Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    List<String> columns = List.of();
    List<String[]> cells = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\t", -1);
      if (columns.isEmpty()) {
        columns = List.of(parts);
      } else if (parts.length > columns.size()) {
        throw new ResourceException(
            path, number, parts.length + " cells under " + columns.size() + " columns: " + line);
      } else {
        cells.add(parts);
        numbers.add(number);
      }
    }
    List<Row> rows = new ArrayList<>();
    Table table = new Table(path, columns, rows);
    for (int i = 0; i < cells.size(); i++) {
      rows.add(table.new Row(cells.get(i), numbers.get(i)));
    }
    return table;
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }

  public String path() {
    return path;
  }

  /** One line of the table. */
  public final class Row {
    private final String[] cells;
    private final int line;

    private Row(String[] cells, int line) {
      this.cells = cells;
      this.line = line;
    }

    public int line() {
      return line;
    }

    /** The cell under {@code column}, stripped; empty if the line ends before it. */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new ResourceException(path, line, "the table has no column " + column);
      }
      return at < cells.length ? cells[at].strip() : "";
    }

    /** The cell under {@code column}, which may not be empty. */
    public String require(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw error(column + " is empty");
      }
      return cell;
    }

    /** The cell cut at {@code |}; no element for an empty cell. */
    public List<String> list(String column) {
      List<String> out = new ArrayList<>();
      for (String part : get(column).split("\\|", -1)) {
        if (!part.isBlank()) {
          out.add(part.strip());
        }
      }
      return out;
    }

    /** An exception that names this line. */
    public ResourceException error(String reason) {
      return new ResourceException(path, line, reason);
    }
  }
}
