package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import org.isnad.ingest.ReadOptions;
import org.isnad.model.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What to read; shared by the commands that read articles. */
final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "A text file (UTF-8, first line headline), a JSON Lines file (id, text and optionally title,"
            + " url, outlet, published), a folder of them, or - for standard input."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description = "Date of articles that state none: 2017-03-10, 2017-03 or 2017.")
  private @Nullable Published published;

  List<String> inputs() {
    return inputs;
  }

  ReadOptions options() {
    return new ReadOptions(Optional.ofNullable(published));
  }

  /** Reads a date; what is none is a usage error. */
  static final class PublishedConverter implements ITypeConverter<Published> {
    @Override
    public Published convert(String value) {
      try {
        return Published.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
