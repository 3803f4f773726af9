package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.app.Isnad;
import org.isnad.batch.FileOutput;
import org.isnad.batch.Work;
import org.isnad.export.Conversion;
import org.isnad.options.PipelineChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad extract}: articles in, claims out. */
@Command(
    name = "extract",
    description = "Reads articles and writes their claims, one JSON object a line.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private PipelineChoice choice = new PipelineChoice();
  @Mixin private RunOptions run = new RunOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = {
        "jsonl (default), csv, jsonld, webannotation, labelstudio, brat or conllu (tokens); several"
            + " at once with commas, then -o is a folder, which also gets claims.jsonl and"
            + " articles.jsonl."
      })
  private List<OutputFormat> formats = List.of(OutputFormat.JSONL);

  @Option(names = "--bom", description = "Begin a table with a byte order mark, for spreadsheets.")
  private boolean bom;

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (formats.equals(List.of(OutputFormat.JSONL))) {
      return run.run(streams, input, task());
    }
    Optional<Path> output = run.output();
    boolean folder =
        formats.size() > 1
            || formats.get(0).isFolder()
            || output.filter(Files::isDirectory).isPresent();
    if (folder && output.isEmpty()) {
      throw new IllegalArgumentException("these formats are several files: give a folder with -o");
    }
    return folder ? intoFolder(output.orElseThrow()) : intoFile(output);
  }

  private RunTask task() {
    return new RunTask(
        "extract", choice.chosen(), () -> Work.claims(Isnad.pipeline(choice.options())));
  }

  private int intoFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path claims = folder.resolve(OutputFormat.JSONL.file());
    Path articles = run.articles().orElse(folder.resolve("articles.jsonl"));
    int code = run.run(streams, input, task(), claims, articles);
    if (isDone(code, claims)) {
      for (OutputFormat format : formats) {
        if (format != OutputFormat.JSONL) {
          files(claims, articles, format)
              .write(format, folder.resolve(format.file()), choice.options());
        }
        if (format == OutputFormat.LABELSTUDIO) {
          Files.writeString(folder.resolve("labelstudio.xml"), Conversion.labelStudioInterface());
        }
      }
    }
    if (code != ExitCode.INTERRUPTED) {
      FileOutput.forget(claims);
    }
    return code;
  }

  /** One format other than claims: these are kept in a folder beside the file until it is done. */
  private int intoFile(Optional<Path> file) throws IOException {
    OutputFormat format = formats.get(0);
    Path folder =
        file.isPresent()
            ? Files.createDirectories(beside(file.get(), ".run"))
            : Files.createTempDirectory("isnad");
    Path claims = folder.resolve(OutputFormat.JSONL.file());
    Path articles = run.articles().orElse(folder.resolve("articles.jsonl"));
    int code = run.run(streams, input, task(), claims, articles);
    if (isDone(code, claims)) {
      ResultFiles results = files(claims, articles, format);
      if (file.isPresent()) {
        results.write(format, file.get(), choice.options());
      } else {
        results.write(format, streams, choice.options());
      }
    }
    if (code != ExitCode.INTERRUPTED) {
      if (file.isPresent()) {
        move(claims, file.get(), ".failures.jsonl");
        move(claims, file.get(), ".summary.json");
      }
      ResultFiles.delete(folder);
    }
    return code;
  }

  private ResultFiles files(Path claims, Path articles, OutputFormat format) {
    return new ResultFiles(claims, articles, bom && format == OutputFormat.CSV);
  }

  private static boolean isDone(int code, Path claims) {
    return code != ExitCode.INTERRUPTED && Files.isRegularFile(claims);
  }

  private static void move(Path from, Path to, String ending) throws IOException {
    Path file = beside(from, ending);
    if (Files.exists(file)) {
      Files.move(file, beside(to, ending), StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(beside(to, ending));
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
