package org.isnad.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The objects of a file of JSON lines, one after the other; blank lines and a byte order mark are
 * passed over. Bytes are decoded line by line, so that a message names the right one.
 */
final class Lines {
  private Lines() {}

  static <T> void read(Path file, Class<T> type, Consumer<? super T> reader) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      read(file.toString(), in, type, reader);
    } catch (NoSuchFileException e) {
      throw new IOException("no such file: " + file, e);
    }
  }

  static <T> void read(String name, InputStream in, Class<T> type, Consumer<? super T> reader)
      throws IOException {
    InputStream bytes = new BufferedInputStream(in, 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    long number = 1;
    for (int b = bytes.read(); b >= 0; b = bytes.read()) {
      if (b == '\n') {
        accept(name, number++, line, type, reader);
        line.reset();
      } else {
        line.write(b);
      }
    }
    accept(name, number, line, type, reader);
  }

  private static <T> void accept(
      String name,
      long number,
      ByteArrayOutputStream line,
      Class<T> type,
      Consumer<? super T> reader)
      throws MalformedLineException {
    T value;
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(line.toByteArray()))
              .toString();
      if (number == 1 && text.startsWith("\uFEFF")) {
        text = text.substring(1);
      }
      if (text.isBlank()) {
        return;
      }
      value = Json.read(text, type);
    } catch (CharacterCodingException e) {
      throw new MalformedLineException(name, number, "not UTF-8");
    } catch (IllegalArgumentException e) {
      throw new MalformedLineException(name, number, String.valueOf(e.getMessage()));
    }
    reader.accept(value);
  }
}
