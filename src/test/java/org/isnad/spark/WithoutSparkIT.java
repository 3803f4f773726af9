package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line on the class path of its launcher, on which there is no Spark. */
class WithoutSparkIT {
  @TempDir Path folder;

  @Test
  void sparkIsNotOnTheClassPathOfTheOtherCommands() throws IOException {
    assertThat(Files.readString(Path.of("target/classpath.txt")))
        .contains("picocli")
        .doesNotContain("spark", "hadoop", "scala");
  }

  @Test
  void articlesAreExtractedAndTheirClaimsCompared() throws Exception {
    Path claims = folder.resolve("claims.jsonl");
    Run run = run("extract", "corpus/articles/brief-statements.txt", "-o", claims.toString());
    assertThat(run.exit()).as(run.output()).isZero();
    assertThat(Files.readAllLines(claims)).isNotEmpty();
    for (String command : List.of("positions", "disputes", "digest")) {
      assertThat(run(command, claims.toString())).returns(0, Run::exit);
    }
  }

  @Test
  void theSparkCommandSaysWhatIsMissing() throws Exception {
    Run run = run("spark", "corpus/articles", "-o", folder.resolve("out").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.output()).contains("Spark is not on the class path").doesNotContain("\tat ");
  }

  @Test
  void theHelpListsEveryCommand() throws Exception {
    Run run = run("--help");
    assertThat(run.exit()).isZero();
    assertThat(run.output()).contains("extract", "spark", "serve", "search");
  }

  private record Run(int exit, String output) {}

  private Run run(String... arguments) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss8m", "-cp"));
    command.add("target/classes:" + Files.readString(Path.of("target/classpath.txt")));
    command.add("org.isnad.cli.Main");
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(output));
  }
}
