package org.isnad.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into articles. Which field is which is what the user said, else a guess from the
 * first records, which the user is told. Not thread-safe.
 */
final class RecordItems implements Items {
  private static final int SAMPLE = 20;

  private final String input;
  private final Rows rows;
  private final Optional<String> encoding;
  private final ReadOptions options;
  private final Deque<Row> sample = new ArrayDeque<>();
  private @Nullable FieldMap fields;
  private @Nullable IOException broken;

  /**
   * @param input the file as messages show it
   * @param encoding how its bytes were read, if that is worth a note
   */
  RecordItems(String input, Rows rows, Optional<String> encoding, ReadOptions options) {
    this.input = input;
    this.rows = rows;
    this.encoding = encoding;
    this.options = options;
  }

  @Override
  public @Nullable Item next() throws IOException {
    if (fields == null) {
      fields = fields();
    }
    Row row = sample.isEmpty() ? more() : sample.removeFirst();
    if (row == null) {
      return null;
    }
    return row instanceof Row.Fields read ? fields.item(read, encoding) : ((Row.Bad) row).item();
  }

  private @Nullable Row more() throws IOException {
    IOException before = broken;
    if (before != null) {
      broken = null;
      throw before;
    }
    return rows.next();
  }

  private FieldMap fields() {
    fill();
    List<Row.Fields> read = new ArrayList<>();
    for (Row row : sample) {
      if (row instanceof Row.Fields one) {
        read.add(one);
      }
    }
    if (!options.fields().isEmpty() || read.isEmpty()) {
      return new FieldMap(options.fields());
    }
    Map<String, String> guess = FieldGuess.of(read);
    FieldGuess.shown(guess)
        .ifPresent(
            shown ->
                options
                    .notices()
                    .accept(
                        input
                            + ": fields taken as --map "
                            + shown
                            + " (say otherwise with --map)"));
    return new FieldMap(guess);
  }

  /** Reads the sample; where the file breaks in it, what was read before comes out first. */
  private void fill() {
    try {
      for (int i = 0; i < SAMPLE; i++) {
        Row row = rows.next();
        if (row == null) {
          return;
        }
        sample.addLast(row);
      }
    } catch (IOException e) {
      broken = e;
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
