package org.isnad.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads claims back from JSON lines: those that {@link ClaimWriter} wrote, and those of other
 * programs that give at least {@code article.id}.
 *
 * <p>Example: the line of «أكد علوش أن …» (“Alloush affirmed that …”) comes back as a {@link
 * ClaimRecord} that is written as the same line again. Stateless and thread-safe.
 */
public final class ClaimReader {
  private ClaimReader() {}

  /**
   * All claims of {@code file}, in its order.
   *
   * @throws MalformedLineException at the first line that is no claim, naming file and line
   */
  public static List<ClaimRecord> readAll(Path file) throws IOException {
    List<ClaimRecord> claims = new ArrayList<>();
    forEach(file, claims::add);
    return List.copyOf(claims);
  }

  /** The claims of {@code file} one by one, without holding the file. */
  public static void forEach(Path file, Consumer<? super ClaimRecord> reader) throws IOException {
    Lines.read(file, ClaimRecord.class, reader);
  }

  /** The claims of a stream, one by one; {@code name} stands for it in messages. */
  public static void forEach(String name, InputStream in, Consumer<? super ClaimRecord> reader)
      throws IOException {
    Lines.read(name, in, ClaimRecord.class, reader);
  }
}
