package org.isnad.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
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
        "Text (first line headline), JSON Lines, JSON, CSV, TSV, XML, HTML, WARC, RSS or Atom, each"
            + " also in .gz, .zst or .zip; a folder of them; or - for standard input."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description = "Date of articles that state none: 2017-03-10, 2017-03 or 2017.")
  private @Nullable Published published;

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      split = ",",
      description = {
        "What the fields of an article are called in JSON, CSV, TSV and XML records:"
            + " text=body,published=date,… (id, text, title, url, outlet, published). Without it"
            + " the names are guessed from the first records, and the guess is shown."
      })
  private Map<String, String> fields = Map.of();

  @Option(
      names = "--dedupe",
      description = {
        "Keep the first of articles that are the same report, word by word or nearly, and list the"
            + " others as its occurrences. The inputs are read twice."
      })
  private boolean dedupe;

  boolean dedupe() {
    return dedupe;
  }

  /** The choices that change what is read, by name. */
  Map<String, String> chosen() {
    Map<String, String> chosen = new TreeMap<>();
    if (published != null) {
      chosen.put("--published", published.toString());
    }
    if (!fields.isEmpty()) {
      chosen.put("--map", new TreeMap<>(fields).toString());
    }
    chosen.put("--dedupe", Boolean.toString(dedupe));
    return chosen;
  }

  List<String> inputs() {
    return inputs;
  }

  /**
   * @param notices told what a reader decided
   */
  ReadOptions options(Consumer<String> notices) {
    return new ReadOptions(Optional.ofNullable(published), fields, notices);
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
