package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.isnad.json.ClaimReader;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that find something in claims have in common: the claims, whose, and where to. */
final class FoundOptions {
  @Parameters(index = "0", paramLabel = "CLAIMS", description = "Claims, one JSON object a line.")
  private Path claims = Path.of("");

  @Option(names = "--speaker", paramLabel = "NAME", description = "Only speakers with this name.")
  private @Nullable String speaker;

  @Option(names = "--target", paramLabel = "NAME", description = "Only matters with this name.")
  private @Nullable String target;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write here: JSON if the name ends in .json, else as it is printed (default: printed).")
  private @Nullable Path output;

  List<ClaimRecord> claims() throws IOException {
    return ClaimReader.readAll(claims);
  }

  /** Whether {@code name} is one of --speaker. */
  boolean isSpeaker(@Nullable String name) {
    return speaker == null || (name != null && name.contains(speaker));
  }

  /** Whether {@code text} holds what --target names. */
  boolean isTarget(@Nullable String text) {
    return target == null || (text != null && text.contains(target));
  }

  /** Writes {@code found} where it was asked for, as JSON or in the {@code plain} form. */
  <T> void write(List<T> found, Function<List<T>, String> plain, PrintStream out)
      throws IOException {
    if (output == null) {
      byte[] bytes = plain.apply(found).getBytes(StandardCharsets.UTF_8);
      out.write(bytes, 0, bytes.length);
      out.flush();
    } else {
      boolean json = output.toString().endsWith(".json");
      Files.writeString(output, json ? Json.write(found) + "\n" : plain.apply(found));
    }
  }
}
