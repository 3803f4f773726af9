package org.isnad.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.isnad.lexicon.ResourceException;
import org.isnad.spark.SparkExtract;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command {@code isnad} with its subcommands. */
@Command(
    name = "isnad",
    description = "Reads Arabic news and writes who said what as JSON claims.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:some documents failed, the others are done",
      "2:the command cannot be carried out as given",
      "3:a resource or model of the program is missing or wrong",
      "4:a figure differs from its baseline",
      "130:interrupted; a run into a file can be resumed"
    })
final class IsnadCommand {
  private IsnadCommand() {}

  static CommandLine create(Streams streams) {
    CommandLine line =
        new CommandLine(new IsnadCommand())
            .addSubcommand(new ExtractCommand(streams))
            .addSubcommand(new SparkExtract(streams.out(), streams.err()))
            .addSubcommand(new ExplainCommand(streams))
            .addSubcommand(new AnnotateCommand(streams))
            .addSubcommand(new ConvertCommand(streams))
            .addSubcommand(new ReportCommand(streams))
            .addSubcommand(new ServeCommand(streams))
            .addSubcommand(new EvaluateCommand(streams))
            .addSubcommand(new PositionsCommand(streams))
            .addSubcommand(new DisputesCommand(streams))
            .addSubcommand(new IndexCommand(streams))
            .addSubcommand(new SearchCommand(streams))
            .addSubcommand(new MatchCommand(streams))
            .addSubcommand(new DigestCommand(streams))
            .addSubcommand(new TrainCommand(streams))
            .addSubcommand(new AblateCommand(streams))
            .addSubcommand(new BenchCommand(streams))
            .addSubcommand(new ScaleCommand(streams));
    return line.setOut(writer(streams.out()))
        .setErr(writer(streams.err()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(IsnadCommand::report);
  }

  private static int report(Exception e, CommandLine command, ParseResult parsed) {
    command.getErr().println("isnad: " + message(e));
    return e instanceof ResourceException ? ExitCode.RESOURCE : ExitCode.USAGE;
  }

  private static String message(Exception e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
