package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.corpus.Position;
import org.isnad.corpus.Positions;
import org.isnad.json.ClaimReader;
import org.isnad.json.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad positions}: who is for or against whom. */
@Command(
    name = "positions",
    description = "Lists who is for or against whom, over all claims.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class PositionsCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(index = "0", paramLabel = "CLAIMS", description = "Claims, one JSON object a line.")
  private Path claims = Path.of("");

  @Option(names = "--speaker", paramLabel = "NAME", description = "Only speakers with this name.")
  private @Nullable String speaker;

  @Option(names = "--target", paramLabel = "NAME", description = "Only targets with this name.")
  private @Nullable String target;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here: JSON if the name ends in .json, else CSV (default: CSV, printed).")
  private @Nullable Path output;

  PositionsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Position> found =
        Positions.of(ClaimReader.readAll(claims)).stream()
            .filter(p -> speaker == null || p.speaker().contains(speaker))
            .filter(p -> target == null || p.target().contains(target))
            .toList();
    if (output == null) {
      print(streams.out(), csv(found));
    } else {
      boolean json = output.toString().endsWith(".json");
      Files.writeString(output, json ? Json.write(found) + "\n" : csv(found));
    }
    return ExitCode.OK;
  }

  private static void print(PrintStream out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    out.flush();
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
