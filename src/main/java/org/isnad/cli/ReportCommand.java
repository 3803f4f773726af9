package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.desk.DeskData;
import org.isnad.desk.DeskPage;
import org.isnad.json.ArticleReader;
import org.isnad.json.ClaimReader;
import org.isnad.json.ClaimRecord;
import org.isnad.model.Article;
import org.isnad.model.ClaimType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad report}: the claims of a finished run as a page to look at. */
@Command(
    name = "report",
    description = {
      "Writes the claims of a finished run as one HTML file: the articles with their claims in place,",
      "lists, filters, pictures and corrections. The file needs no network."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "CLAIMS", description = "Claims, as extract writes them.")
  private Path claims = Path.of("");

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description = "The articles file of the same run; without it only sentences are shown.")
  private @Nullable Path articles;

  @Option(
      names = "--only",
      paramLabel = "TYPE",
      split = ",",
      description = "Only claims of these kinds: ${COMPLETION-CANDIDATES}.")
  private Set<ClaimType> only = Set.of();

  @Mixin private OutputOption output = new OutputOption();

  ReportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, Article> texts = articles == null ? Map.of() : ArticleReader.readAll(articles);
    String html = DeskPage.report(DeskData.json(shown(), texts)).html();
    output.write(html, streams);
    return ExitCode.OK;
  }

  private List<ClaimRecord> shown() throws IOException {
    Set<String> types = only.stream().map(ClaimType::label).collect(Collectors.toSet());
    return ClaimReader.readAll(claims).stream()
        .filter(claim -> types.isEmpty() || types.contains(String.valueOf(claim.claimType())))
        .toList();
  }
}
