package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.corpus.Dispute;
import org.isnad.corpus.Disputes;
import org.isnad.json.ClaimReader;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad disputes}: claims that stand against each other. */
@Command(
    name = "disputes",
    description = "Lists pairs of claims that stand against each other, the surest first.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DisputesCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(index = "0", paramLabel = "CLAIMS", description = "Claims, one JSON object a line.")
  private Path claims = Path.of("");

  @Option(
      names = "--min-score",
      paramLabel = "0..1",
      description = "Leave out what scores less (default: ${DEFAULT-VALUE}).",
      defaultValue = "0.6")
  private double least;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here: JSON if the name ends in .json, else text (default: printed).")
  private @Nullable Path output;

  DisputesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Dispute> found =
        Disputes.load().find(ClaimReader.readAll(claims)).stream()
            .filter(d -> d.score() >= least)
            .toList();
    if (output == null) {
      print(streams.out(), text(found));
    } else {
      boolean json = output.toString().endsWith(".json");
      Files.writeString(output, json ? Json.write(found) + "\n" : text(found));
    }
    return ExitCode.OK;
  }

  private static void print(PrintStream out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    out.flush();
  }

  private static String text(List<Dispute> disputes) {
    return disputes.stream()
        .map(
            d ->
                String.format(Locale.ROOT, "%.3f  %s  %s%n", d.score(), d.kind(), d.point())
                    + side(d.left())
                    + side(d.right()))
        .collect(Collectors.joining("\n"));
  }

  private static String side(ClaimRecord claim) {
    String content =
        claim.content().stream()
            .map(piece -> String.valueOf(piece.text()))
            .collect(Collectors.joining(" … "));
    return String.format(
        Locale.ROOT,
        "  %s: %s  [%s %s]%n",
        claim.speaker().name(),
        content,
        claim.article().id(),
        claim.id());
  }
}
