package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of one stream that somebody else has opened: a file of a cluster, or a piece
 * of one.
 *
 * <p>Example: the stream of «أخبار.jsonl.gz» (“news.jsonl.gz”) gives the same items as the file
 * does to an {@link ArticleReader}, but for ids that occur twice, which only who sees all inputs
 * can keep apart. Damage ends the stream with an {@link Item.Unreadable}. Not thread-safe.
 */
public final class StreamReader implements Closeable {
  private final String input;
  private final ReadOptions options;
  private Items open;

  private StreamReader(String input, ReadOptions options, Items open) {
    this.input = input;
    this.options = options;
    this.open = open;
  }

  /**
   * A whole file, packed or not.
   *
   * @param input the file as messages name it
   * @param file its bytes; closed with this reader
   * @param beside reads the files beside it
   */
  public static StreamReader file(
      String input, InputStream file, Neighbours beside, ReadOptions options) throws IOException {
    return new StreamReader(input, options, SourceFile.open(input, file, beside, options));
  }

  /**
   * Whole lines out of the middle of a file for which {@link #isCutAtLines} holds.
   *
   * @param linesBefore how many lines of the file come before the piece
   */
  public static StreamReader lines(
      String input, InputStream piece, int linesBefore, ReadOptions options) throws IOException {
    Source source =
        new Source(input, InputPaths.lastName(input), new BufferedInputStream(piece, 1 << 16));
    return new StreamReader(input, options, JsonLinesRows.items(source, linesBefore, options));
  }

  /** An article as a JSON object, such as a line of a file holds; {@code id} if it has none. */
  public static Item json(Origin origin, String object, String id, ReadOptions options) {
    Row row = JsonRecord.read(origin, object, id);
    return options.accept(
        row instanceof Row.Fields fields
            ? new FieldMap(options.fields()).item(fields, Optional.empty())
            : ((Row.Bad) row).item());
  }

  /** Whether a file of that name may be read in pieces that begin and end with a line. */
  public static boolean isCutAtLines(String name) {
    return Packing.of(name) == Packing.NONE && Format.of(name) == Format.JSON_LINES;
  }

  /** The next item; {@code null} at the end. */
  public @Nullable Item next() {
    try {
      Item item = open.next();
      return item == null ? null : options.accept(item);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      open = Items.of();
      return damaged(input, e);
    }
  }

  /** What is said of an input that cannot be read on. */
  public static Item.Unreadable damaged(String input, Throwable e) {
    return new Item.Unreadable(
        new Origin(input, 0),
        e instanceof OutOfMemoryError
            ? "too large for the memory at hand"
            : "cannot be read: " + e.getMessage());
  }

  @Override
  public void close() throws IOException {
    open.close();
  }
}
