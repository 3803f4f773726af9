package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program in a JVM of its own whose locale writes digits as ١٢٨, under {@code LC_ALL=C}: every
 * format has the bytes that it has here. {@code -Disnad.countries=EG,SA,SY,MA} runs more of them.
 */
class LocaleTest {
  private static final String TEXT =
      "علوش: لن نذهب\nأكد محمد علوش يوم 14 مارس 2017 أن 128 شخصا قتلوا بنسبة 12.5 في المئة.\n"
          + "وقال: \"لن نذهب إلى أستانا ولن نقبل 3 ملايين دولار\".";
  private static final String FORMATS = "jsonl,csv,jsonld,webannotation,labelstudio,brat,conllu";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> arabicDigitsOfTheLocaleChangeNoByte() throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), TEXT);
    Cli here = Cli.run(arguments(input, folder.resolve("here")));
    assertThat(here.exit()).as(here.err()).isZero();
    TreeMap<String, String> expected = files(folder.resolve("here"));
    assertThat(expected)
        .containsKeys("claims.jsonl", "claims.csv", "claims.jsonld", "tokens.conllu")
        .containsKeys("brat/annotation.conf", "brat/visual.conf", "brat/a.ann", "labelstudio.xml");
    return Stream.of(System.getProperty("isnad.countries", "EG").split(","))
        .map(
            country ->
                DynamicTest.dynamicTest(
                    country,
                    () -> {
                      Path there = folder.resolve(country);
                      run(country, arguments(input, there));
                      assertThat(files(there)).isEqualTo(expected);
                    }));
  }

  private static String[] arguments(Path input, Path output) {
    return new String[] {
      "extract", input.toString(), "--format", FORMATS, "-o", output.toString(), "--quiet"
    };
  }

  private void run(String country, String... arguments) throws Exception {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xss8m",
                    "-Duser.language=ar",
                    "-Duser.country=" + country,
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.isnad.cli.Main"),
                Stream.of(arguments))
            .toList();
    Path said = folder.resolve(country + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends in time").isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
  }

  /** Each file's text by its place; the summary holds a time, so it is left out. */
  private static TreeMap<String, String> files(Path folder) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        if (!file.toString().endsWith(".summary.json")) {
          files.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }
}
