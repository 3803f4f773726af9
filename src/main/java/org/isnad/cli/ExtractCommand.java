package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.isnad.app.Isnad;
import org.isnad.batch.Work;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return run.run(streams, input, () -> Work.claims(Isnad.pipeline(choice.options())));
  }
}
