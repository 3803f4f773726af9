package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens one file, packed or not, or standard input, as the items that it holds. Stateless. */
final class SourceFile {
  private static final int PEEK = 4096;

  private SourceFile() {}

  static Items open(Path path, ReadOptions options, Meter meter) throws IOException {
    if (Packing.of(path.toString()) == Packing.ZIP) {
      return new ZipItems(path.toString(), ZipFiles.of(path, meter), options);
    }
    InputStream file = meter.counting(Files.newInputStream(path));
    return open(path.toString(), file, Neighbours.of(path), options);
  }

  /** Opens a file whose bytes are at hand; it is closed with the items, or where this fails. */
  static Items open(String input, InputStream file, Neighbours beside, ReadOptions options)
      throws IOException {
    String name = InputPaths.lastName(input);
    Packing packing = Packing.of(name);
    try {
      if (packing == Packing.ZIP) {
        return new ZipItems(input, ZipFiles.asTheyStand(file), options);
      }
      String bare = Packing.unpackedName(name);
      Source source = new Source(input, bare, packing.unpack(file));
      Format format = Format.of(bare);
      return format == Format.TEXT ? text(input, source, beside) : format.open(source, options);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static Items text(String input, Source source, Neighbours beside) throws IOException {
    Item item = TextReader.read(source, source.readAll());
    return Items.of(item instanceof Item.Read read ? Sidecar.apply(input, beside, read) : item);
  }

  /** JSON Lines if the first letter is an opening brace, else one text. */
  static Items standardInput(InputStream stdin, ReadOptions options) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stdin, PEEK * 2);
    Source source = new Source("stdin", "stdin", in);
    return opensObject(in) ? JsonLinesRows.items(source, options) : TextReader.items(source);
  }

  private static boolean opensObject(BufferedInputStream in) throws IOException {
    in.mark(PEEK);
    int first = in.read();
    for (int n = 1; n < PEEK && first >= 0 && first <= ' '; n++) {
      first = in.read();
    }
    in.reset();
    return first == '{';
  }
}
