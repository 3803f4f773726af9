package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command line.
 *
 * @param exit its code
 * @param out standard output
 * @param err standard error
 */
record Cli(int exit, String out, String err) {
  static Cli run(String... args) {
    return runWith("", args);
  }

  static Cli runWith(String stdin, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        Streams.of(new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)), out, err);
    int exit = IsnadCommand.create(streams).execute(args);
    return new Cli(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
