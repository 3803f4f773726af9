package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.json.Json;
import org.isnad.search.ClaimSearch;
import org.isnad.search.SearchRequest;
import org.isnad.search.SearchResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code isnad search}: who said something like this before. */
@Command(
    name = "search",
    description =
        "Finds claims of an index: words in any of their forms, \"phrases\" letter by letter.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SearchCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Words and quoted phrases.")
  private List<String> words = List.of();

  @Option(
      names = {"-d", "--index"},
      paramLabel = "DIR",
      required = true,
      description = "The folder of the index.")
  private Path index = Path.of("");

  @Option(names = "--speaker", paramLabel = "NAME", description = "Words of the speaker's name.")
  private @Nullable String speaker;

  @Option(names = "--target", paramLabel = "NAME", description = "For or against whom.")
  private @Nullable String target;

  @Option(names = "--act", paramLabel = "ACT", description = "Speech act, such as accuse.")
  private @Nullable String act;

  @Option(names = "--type", paramLabel = "TYPE", description = "Kind of claim, such as fact.")
  private @Nullable String type;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
  private @Nullable String outlet;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = FirstDay.class,
      description = "First day, such as 2017-03-01, month or year.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = LastDay.class,
      description = "Last day, month or year.")
  private @Nullable LocalDate to;

  @Option(names = "--unit", paramLabel = "UNIT", description = "Unit of a figure, %%, USD, km …")
  private @Nullable String unit;

  @Option(names = "--min", paramLabel = "N", description = "Least value of the same figure.")
  private double min = Double.NEGATIVE_INFINITY;

  @Option(names = "--max", paramLabel = "N", description = "Greatest value of the same figure.")
  private double max = Double.POSITIVE_INFINITY;

  @Option(names = "--limit", paramLabel = "N", description = "How many (default: 20).")
  private int limit = 20;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: table)")
  private Format format = Format.TABLE;

  /** How the result is written. */
  enum Format {
    TABLE,
    JSON
  }

  /** The day on which a search begins. */
  static final class FirstDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      return day(SearchRequest::firstDay, value);
    }
  }

  /** The day with which it ends. */
  static final class LastDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      return day(SearchRequest::lastDay, value);
    }
  }

  private static LocalDate day(Function<String, LocalDate> reader, String value) {
    try {
      return reader.apply(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  SearchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (ClaimSearch search = ClaimSearch.open(index)) {
      SearchResult result = search.search(request());
      String text =
          format == Format.JSON ? Json.write(result) + "\n" : new SearchTable(result).text();
      streams.out().print(text);
      streams.out().flush();
    }
    return ExitCode.OK;
  }

  private SearchRequest request() {
    boolean figure = unit != null || Double.isFinite(min) || Double.isFinite(max);
    return new SearchRequest(
        String.join(" ", words),
        Optional.ofNullable(speaker),
        Optional.ofNullable(target),
        Optional.ofNullable(act),
        Optional.ofNullable(type),
        Optional.ofNullable(outlet),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        figure
            ? Optional.of(new SearchRequest.FigureRange(Optional.ofNullable(unit), min, max))
            : Optional.empty(),
        limit);
  }
}
