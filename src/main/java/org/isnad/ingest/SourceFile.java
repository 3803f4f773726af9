package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens one file, or standard input, as the items that it holds. Stateless. */
final class SourceFile {
  private static final int PEEK = 4096;

  private SourceFile() {}

  static Items open(Path path) throws IOException {
    String input = path.toString();
    if (InputPaths.isJsonLines(path)) {
      InputStream in = Files.newInputStream(path);
      return new JsonLinesItems(input, InputPaths.stem(path), in);
    }
    Item item = TextReader.read(input, InputPaths.stem(path), Files.readAllBytes(path));
    return Items.of(item instanceof Item.Read read ? Sidecar.apply(path, read) : item);
  }

  /** JSON Lines if the first letter is an opening brace, else one text. */
  static Items standardInput(InputStream stdin) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stdin, PEEK * 2);
    return opensObject(in)
        ? new JsonLinesItems("stdin", "stdin", in)
        : Items.of(TextReader.read("stdin", "stdin", in.readAllBytes()));
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
