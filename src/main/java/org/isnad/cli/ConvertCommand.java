package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.options.PipelineChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad convert}: the claims of a finished run in another format. */
@Command(
    name = "convert",
    description = "Writes the claims of a finished run in another format.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "CLAIMS", description = "Claims, as extract writes them.")
  private Path claims = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      required = true,
      description = "${COMPLETION-CANDIDATES}; brat is a folder of files.")
  private OutputFormat format = OutputFormat.CSV;

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description = {
        "The articles file of the same run; webannotation, labelstudio, brat and conllu need it."
      })
  private @Nullable Path articles;

  @Mixin private OutputOption output = new OutputOption();

  @Option(names = "--bom", description = "Begin a table with a byte order mark, for spreadsheets.")
  private boolean bom;

  @Mixin private PipelineChoice choice = new PipelineChoice();

  ConvertCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(claims)) {
      throw new IOException("no such file: " + claims);
    }
    if (format.isFolder() && output.file().isEmpty()) {
      throw new IllegalArgumentException("brat is a folder of files: give it with -o");
    }
    ResultFiles results = new ResultFiles(claims, articles, bom && format == OutputFormat.CSV);
    Optional<Path> file = output.file();
    if (file.isEmpty()) {
      results.write(format, streams, choice.options());
    } else {
      results.write(format, file.get(), choice.options());
    }
    return ExitCode.OK;
  }
}
