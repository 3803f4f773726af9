package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes; text is UTF-8 whatever the locale.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for messages
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {
  static Streams standard() {
    return of(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  static Streams of(InputStream in, OutputStream out, OutputStream err) {
    return new Streams(in, print(out), print(err));
  }

  private static PrintStream print(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
