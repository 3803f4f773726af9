package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.app.Isnad;
import org.isnad.checks.CheckFeed;
import org.isnad.digest.Digest;
import org.isnad.digest.DigestItem;
import org.isnad.digest.DigestPage;
import org.isnad.digest.DigestText;
import org.isnad.json.ClaimReader;
import org.isnad.json.ClaimRecord;
import org.isnad.search.CheckMatch;
import org.isnad.search.CheckMatcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad digest}: what is worth checking today. */
@Command(
    name = "digest",
    description = "Lists what is most worth checking, with reasons, source and earlier checks.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DigestCommand implements Callable<Integer> {
  private static final double FITS = 0.5;
  private static final int CHECKS = 3;

  private final Streams streams;

  /** How the digest is written. */
  enum Format {
    HTML,
    TEXT
  }

  @Parameters(paramLabel = "CLAIMS", description = "Claims, as extract writes them.")
  private Path claims = Path.of("");

  @Option(names = "--top", paramLabel = "N", description = "How many claims (default: 20).")
  private int top = 20;

  @Option(
      names = "--checks",
      paramLabel = "FEED",
      description = "Earlier fact-checks, as for match.")
  private @Nullable Path checks;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: html)")
  private Format format = Format.HTML;

  @Mixin private OutputOption output = new OutputOption();

  DigestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (top < 1) {
      throw new IllegalArgumentException("--top is less than 1: " + top);
    }
    List<DigestItem> items = Digest.of(ClaimReader.readAll(claims), top, earlier());
    String text = format == Format.HTML ? DigestPage.of(items) : DigestText.of(items);
    output.write(text, streams);
    return ExitCode.OK;
  }

  private Function<ClaimRecord, List<CheckMatch>> earlier() throws IOException {
    if (checks == null) {
      return claim -> List.of();
    }
    CheckMatcher matcher = new CheckMatcher(CheckFeed.read(checks), Isnad.facts());
    return claim -> matcher.match(claim, FITS, CHECKS);
  }
}
