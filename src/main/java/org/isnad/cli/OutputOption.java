package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the result of a command goes: a file, or standard output as {@code -}. */
final class OutputOption {
  private static final String STDOUT = "-";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = STDOUT,
      description = "Where it goes; - is standard output (default).")
  private String output = STDOUT;

  /** The file, unless it is standard output. */
  Optional<Path> file() {
    return output.equals(STDOUT) ? Optional.empty() : Optional.of(Path.of(output));
  }

  /** Writes {@code text} there. */
  void write(String text, Streams streams) throws IOException {
    write(streams, out -> out.write(text));
  }

  /** Lets {@code content} write there, piece by piece. */
  void write(Streams streams, Content content) throws IOException {
    if (file().isPresent()) {
      try (Writer out = Files.newBufferedWriter(file().get())) {
        content.writeTo(out);
      }
    } else {
      Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
      content.writeTo(out);
      out.flush();
    }
  }

  /** What is written. */
  interface Content {
    void writeTo(Writer out) throws IOException;
  }
}
