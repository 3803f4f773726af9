package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.corpus.Dispute;
import org.isnad.corpus.Disputes;
import org.isnad.json.ClaimRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad disputes}: claims that stand against each other. */
@Command(
    name = "disputes",
    description = "Lists pairs of claims that stand against each other, the surest first.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DisputesCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private FoundOptions options = new FoundOptions();

  @Option(
      names = "--min-score",
      paramLabel = "0..1",
      description = "Leave out what scores less (default: ${DEFAULT-VALUE}).",
      defaultValue = "0.6")
  private double least;

  DisputesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Dispute> found =
        Disputes.load().find(options.claims()).stream()
            .filter(d -> d.score() >= least && isWanted(d))
            .toList();
    options.write(found, DisputesCommand::text, streams.out());
    return ExitCode.OK;
  }

  /** Whether one side is by --speaker, and one side speaks of --target. */
  private boolean isWanted(Dispute d) {
    return (options.isSpeaker(d.left().speaker().name())
            || options.isSpeaker(d.right().speaker().name()))
        && (options.isTarget(content(d.left())) || options.isTarget(content(d.right())));
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
    return String.format(
        Locale.ROOT,
        "  %s: %s  [%s %s]%n",
        claim.speaker().name(),
        content(claim),
        claim.article().id(),
        claim.id());
  }

  private static String content(ClaimRecord claim) {
    return claim.content().stream()
        .map(piece -> String.valueOf(piece.text()))
        .collect(Collectors.joining(" … "));
  }
}
