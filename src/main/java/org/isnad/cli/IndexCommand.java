package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.json.ClaimReader;
import org.isnad.search.ClaimIndexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad index}: claims into an index on disk. */
@Command(
    name = "index",
    description = "Puts claims into an index; a claim that is there already is put in its place.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class IndexCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "CLAIMS",
      arity = "1..*",
      description = "Claims, as extract writes them.")
  private List<Path> claims = List.of();

  @Option(
      names = {"-d", "--index"},
      paramLabel = "DIR",
      required = true,
      description = "The folder of the index; made if it is not there.")
  private Path index = Path.of("");

  IndexCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (ClaimIndexer indexer = ClaimIndexer.open(index)) {
      for (Path file : claims) {
        ClaimReader.forEach(
            file,
            claim -> {
              try {
                indexer.put(claim);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
      }
      indexer.commit();
      streams.err().println(new Counted(indexer.size(), "claim") + " in " + index);
    }
    return ExitCode.OK;
  }
}
