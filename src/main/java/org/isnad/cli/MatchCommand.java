package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.Isnad;
import org.isnad.checks.CheckFeed;
import org.isnad.json.ClaimReader;
import org.isnad.json.Json;
import org.isnad.search.CheckMatch;
import org.isnad.search.CheckMatcher;
import org.isnad.search.MatchRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad match}: has it been checked before. */
@Command(
    name = "match",
    description = "Writes the earlier fact-checks that fit each claim, one JSON object a claim.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class MatchCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "CLAIMS", description = "Claims, as extract writes them.")
  private Path claims = Path.of("");

  @Option(
      names = "--checks",
      paramLabel = "FEED",
      required = true,
      description = "Fact-checks: ClaimReview as JSON-LD or a feed of it, or ClaimsKG's CSV.")
  private Path checks = Path.of("");

  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--min-score",
      paramLabel = "X",
      description = "Leave out what fits less (default: 0.5).")
  private double minScore = 0.5;

  @Option(names = "--top", paramLabel = "N", description = "Checks a claim (default: 5).")
  private int top = 5;

  @Option(names = "--all", description = "Write also the claims that no check fits.")
  private boolean all;

  MatchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    CheckMatcher matcher = new CheckMatcher(CheckFeed.read(checks), Isnad.facts());
    output.write(streams, out -> write(matcher, out));
    return ExitCode.OK;
  }

  private void write(CheckMatcher matcher, Writer out) throws IOException {
    ClaimReader.forEach(
        claims,
        claim -> {
          List<CheckMatch> matches = matcher.match(claim, minScore, top);
          if (all || !matches.isEmpty()) {
            try {
              out.write(Json.write(MatchRecord.of(claim, matches)) + "\n");
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }
}
