package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.corpus.Position;
import org.isnad.corpus.Positions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad positions}: who is for or against whom. */
@Command(
    name = "positions",
    description = "Lists who is for or against whom, over all claims.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class PositionsCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private FoundOptions options = new FoundOptions();

  PositionsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Position> found =
        Positions.of(options.claims()).stream()
            .filter(p -> options.isSpeaker(p.speaker()) && options.isTarget(p.target()))
            .toList();
    options.write(found, PositionsCommand::csv, streams.out());
    return ExitCode.OK;
  }

  private static String csv(List<Position> positions) {
    StringBuilder out =
        new StringBuilder("speaker,target,favor,against,first,last,favor_claims,against_claims\n");
    for (Position p : positions) {
      out.append(cell(p.speaker())).append(',').append(cell(p.target())).append(',');
      out.append(p.favor().size()).append(',').append(p.against().size()).append(',');
      out.append(p.first().orElse("")).append(',').append(p.last().orElse("")).append(',');
      out.append(String.join(" ", p.favor())).append(',');
      out.append(String.join(" ", p.against())).append('\n');
    }
    return out.toString();
  }

  private static String cell(String text) {
    return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
