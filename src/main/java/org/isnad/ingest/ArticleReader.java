package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of several inputs one after the other, holding one file open at a time.
 *
 * <p>Example: a folder of «خبر.txt» (“news.txt”) files gives one article a file, in the order of
 * their paths. A path that is not there, a file that cannot be read, a line that is no article each
 * give an {@link Item.Unreadable}, and the reading goes on. Not thread-safe.
 */
public final class ArticleReader implements ItemReader {
  /** The input that stands for standard input. */
  public static final String STDIN = "-";

  private final Deque<String> inputs;
  private final Deque<Path> files = new ArrayDeque<>();
  private final ReadOptions options;
  private final InputStream stdin;
  private final Meter meter = new Meter();
  private final Sizes sizes;
  private final UniqueIds ids = new UniqueIds();
  private Items open = Items.of();
  private String reading = "";

  /**
   * @param inputs files, folders, or {@value #STDIN}
   * @param options what the user chose
   * @param stdin read where an input is {@value #STDIN}
   */
  public ArticleReader(List<String> inputs, ReadOptions options, InputStream stdin) {
    this.inputs = new ArrayDeque<>(inputs);
    this.options = options;
    this.stdin = stdin;
    this.sizes = new Sizes(inputs);
  }

  @Override
  public @Nullable Item next() {
    while (true) {
      try {
        Item item = open.next();
        if (item != null) {
          return ids.distinct(options.accept(item));
        }
        if (!advance()) {
          return null;
        }
      } catch (IOException | RuntimeException | OutOfMemoryError e) {
        open = Items.of();
        return StreamReader.damaged(reading, e);
      }
    }
  }

  @Override
  public double share() {
    return sizes.share(meter.bytes());
  }

  /** Opens the next file; {@code false} if there is none. */
  private boolean advance() throws IOException {
    open.close();
    open = Items.of();
    if (!files.isEmpty()) {
      Path file = files.removeFirst();
      reading = file.toString();
      open = SourceFile.open(file, options, meter);
      return true;
    }
    if (inputs.isEmpty()) {
      return false;
    }
    reading = inputs.removeFirst();
    open = input(reading);
    return true;
  }

  private Items input(String input) throws IOException {
    if (input.equals(STDIN)) {
      return SourceFile.standardInput(stdin, options);
    }
    Path path = Path.of(input);
    if (Files.isDirectory(path)) {
      files.addAll(InputPaths.in(path));
      return files.isEmpty()
          ? Items.of(new Item.Unreadable(new Origin(input, 0), "no articles in this folder"))
          : Items.of();
    }
    if (!Files.exists(path)) {
      return Items.of(new Item.Unreadable(new Origin(input, 0), "no such file or folder"));
    }
    return SourceFile.open(path, options, meter);
  }

  @Override
  public void close() throws IOException {
    open.close();
  }
}
