package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.Isnad;
import org.isnad.ingest.ArticleReader;
import org.isnad.model.Article;
import org.isnad.model.Published;
import org.isnad.options.PipelineChoice;
import org.isnad.pipeline.Trace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad explain}: one text, stage by stage. */
@Command(
    name = "explain",
    description = "Shows what each stage makes of one text, and which rule decided what.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private PipelineChoice choice = new PipelineChoice();

  @Parameters(
      paramLabel = "TEXT",
      arity = "0..*",
      description = "The text; - or nothing reads standard input.")
  private List<String> words = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = InputOptions.PublishedConverter.class,
      description = "Date of the text: 2017-03-10, 2017-03 or 2017.")
  private @Nullable Published published;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String text = text().strip();
    // The first line of an article is its headline; a single line is none.
    Article article = Article.of("text", text.contains("\n") ? text : "\n" + text);
    if (published != null) {
      article = article.withPublished(published);
    }
    Trace trace = Isnad.pipeline(choice.options()).trace(article);
    streams.out().print(new Explanation(trace).text());
    return ExitCode.OK;
  }

  private String text() throws IOException {
    boolean stdin = words.isEmpty() || words.equals(List.of(ArticleReader.STDIN));
    return stdin
        ? new String(streams.in().readAllBytes(), StandardCharsets.UTF_8)
        : String.join(" ", words);
  }
}
