package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.batch.BatchOptions;
import org.isnad.batch.BatchRunner;
import org.isnad.batch.BatchSummary;
import org.isnad.batch.FileOutput;
import org.isnad.batch.OutputFile;
import org.isnad.batch.SilentProgress;
import org.isnad.export.Conversion;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.ReadOptions;
import org.isnad.pipeline.PipelineOptions;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a finished run and its articles, to be written in other formats.
 *
 * @param claims as extract writes them
 * @param articles the articles file of the same run, if there is one
 * @param bom whether a file begins with a byte order mark
 */
record ResultFiles(Path claims, @Nullable Path articles, boolean bom) {
  /** Writes them as {@code format} into a file, or a folder where the format is one. */
  void write(OutputFormat format, Path target, PipelineOptions options) throws IOException {
    if (format == OutputFormat.CONLLU) {
      writeTokens(target, options);
    } else if (format.isFolder()) {
      conversion(format).writeBrat(claims, target);
    } else {
      try (OutputFile file = OutputFile.create(target)) {
        write(format, file.writer());
        file.commit();
      }
    }
  }

  /** Writes them as {@code format}, which is one file, to a stream. */
  void write(OutputFormat format, Streams streams, PipelineOptions options) throws IOException {
    Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
    if (format == OutputFormat.CONLLU) {
      Path folder = Files.createTempDirectory("isnad");
      Path file = folder.resolve(format.file());
      try {
        writeTokens(file, options);
        out.write(Files.readString(file));
      } finally {
        delete(folder);
      }
    } else {
      write(format, out);
    }
    out.flush();
    if (streams.out().checkError()) {
      throw new IOException("cannot write standard output: it is full or closed");
    }
  }

  private void write(OutputFormat format, Writer out) throws IOException {
    if (bom) {
      out.write('\uFEFF');
    }
    if (format == OutputFormat.JSONL) {
      try (Stream<String> lines = Files.lines(claims)) {
        for (String line : (Iterable<String>) lines::iterator) {
          out.write(line + "\n");
        }
      }
    } else {
      conversion(format).write(claims, out);
    }
  }

  private Conversion conversion(OutputFormat format) throws IOException {
    return Conversion.to(format.conversion().orElseThrow(), articles);
  }

  private void writeTokens(Path target, PipelineOptions options) throws IOException {
    if (articles == null) {
      throw new IllegalArgumentException(
          "the format conllu needs the texts: give the run's --articles file");
    }
    String input = Objects.requireNonNull(articles).toString();
    int threads = Runtime.getRuntime().availableProcessors();
    try (FileOutput out = FileOutput.toFile(target, Optional.empty());
        ArticleReader reader =
            new ArticleReader(
                List.of(input), ReadOptions.DEFAULT, java.io.InputStream.nullInputStream())) {
      BatchSummary summary =
          new BatchRunner(
                  Tokens.conllu(options), new BatchOptions(threads, false), new SilentProgress())
              .run(reader, out);
      if (summary.failed() > 0) {
        throw new IOException(target + ": " + summary.failed() + " articles failed");
      }
    }
    Files.deleteIfExists(target.resolveSibling(target.getFileName() + ".summary.json"));
  }

  /** Deletes a folder of files. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
