package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.export.ClaimFormat;
import org.isnad.export.Conversion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad convert}: the claims of a finished run in another format. */
@Command(
    name = "convert",
    description = "Writes the claims of a finished run in another format.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {
  private static final String STDOUT = "-";

  private final Streams streams;

  @Parameters(paramLabel = "CLAIMS", description = "Claims, as extract writes them.")
  private Path claims = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      required = true,
      description = "${COMPLETION-CANDIDATES}")
  private ClaimFormat format = ClaimFormat.CSV;

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description = "The articles file of the same run; webannotation, labelstudio, brat need it.")
  private @Nullable Path articles;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = STDOUT,
      description = "Where it goes; - is standard output (default). For brat a folder.")
  private String output = STDOUT;

  @Option(names = "--bom", description = "Begin with a byte order mark, for spreadsheets.")
  private boolean bom;

  ConvertCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(claims)) {
      throw new IOException("no such file: " + claims);
    }
    if (format == ClaimFormat.BRAT && output.equals(STDOUT)) {
      throw new IllegalArgumentException("brat is a folder of files: give it with -o");
    }
    Conversion conversion = Conversion.to(format, articles);
    if (format == ClaimFormat.BRAT) {
      conversion.writeBrat(claims, Path.of(output));
    } else {
      write(conversion);
    }
    return ExitCode.OK;
  }

  private void write(Conversion conversion) throws IOException {
    if (output.equals(STDOUT)) {
      Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
      write(conversion, out);
      out.flush();
      return;
    }
    try (Writer out = Files.newBufferedWriter(Path.of(output))) {
      write(conversion, out);
    }
  }

  private void write(Conversion conversion, Writer out) throws IOException {
    if (bom) {
      out.write('\uFEFF');
    }
    conversion.write(claims, out);
  }
}
