package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, with the bad input that it must bear. */
class ExtractCommandTest {
  private static final String TEXT = "علوش: لن نذهب\nأكد محمد علوش أن المعارضة لن تذهب إلى أستانا.";

  @TempDir Path folder;

  @Test
  void writesArticlesToWhichTheOffsetsRefer() throws IOException {
    Path in = write("nabd.txt", TEXT);
    Path articles = folder.resolve("articles.jsonl");

    Cli run = extract(in, "--articles", articles.toString(), "--published", "2017-03");

    assertThat(run.exit()).isZero();
    assertThat(Files.readString(articles))
        .contains("\"id\":\"nabd\"", "\"published\":\"2017-03\"", TEXT.replace("\n", "\\n"));
  }

  @Test
  void itsOwnArticlesAreAnInputWithTheSameClaims() throws IOException {
    Path articles = folder.resolve("articles.jsonl");
    Path first = folder.resolve("first.jsonl");
    Path second = folder.resolve("second.jsonl");
    Path corpus = Path.of("corpus/articles/rassd-astana.txt");

    extract(corpus, "-o", first.toString(), "--articles", articles.toString());
    extract(articles, "-o", second.toString());

    assertThat(second).hasSameTextualContentAs(first);
  }

  @Test
  void oneAndFourThreadsGiveTheSameBytes() throws IOException {
    Path one = folder.resolve("one.jsonl");
    Path four = folder.resolve("four.jsonl");
    Path corpus = Path.of("corpus/articles");

    extract(corpus, "-o", one.toString(), "--threads", "1");
    extract(corpus, "-o", four.toString(), "--threads", "4");

    assertThat(four).hasSameBinaryContentAs(one);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheOthersAreDone() throws IOException {
    write("a-good.txt", TEXT);
    Files.write(folder.resolve("b-old.txt"), "خبر".getBytes(Charset.forName("windows-1256")));
    write("c-empty.txt", "");
    write("d-lines.jsonl", "{\"id\":\"d\",\"text\":\"قال\"}\n{\"id\":\n{\"id\":\"e\"}\n");
    Path articles = folder.resolve("out/articles.jsonl");

    Cli run =
        Cli.run(
            "extract",
            folder.toString(),
            folder + "/nowhere.txt",
            "--articles",
            articles.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("b-old.txt:1: not UTF-8")
        .contains("c-empty.txt: empty file")
        .contains("d-lines.jsonl:2: not JSON")
        .contains("d-lines.jsonl:3: no text")
        .contains("nowhere.txt: no such file or folder");
    assertThat(Files.readString(articles)).contains("\"id\":\"a-good\"", "\"id\":\"d\"");
  }

  @Test
  void anOutputThatCannotBeWrittenIsAUsageError() throws IOException {
    Path in = write("nabd.txt", TEXT);
    Path file = write("file", "");

    Cli intoFile = extract(in, "-o", file.resolve("claims.jsonl").toString());
    Cli overFolder = extract(in, "-o", folder.toString());

    assertThat(intoFile.exit()).isEqualTo(2);
    assertThat(intoFile.err()).contains("cannot write the output").contains(file.toString());
    assertThat(overFolder.exit()).isEqualTo(2);
    assertThat(overFolder.err()).contains(folder + ": is a folder");
  }

  @Test
  void badOptionsAreUsageErrors() throws IOException {
    Path in = write("nabd.txt", TEXT);

    assertThat(extract(in, "--published", "أمس").exit()).isEqualTo(2);
    assertThat(extract(in, "--published", "2017-02-30").err()).contains("no such date: 2017-02-30");
    assertThat(extract(in, "--threads", "0").exit()).isEqualTo(2);
    assertThat(extract(in, "--min-confidence", "2").exit()).isEqualTo(2);
    assertThat(extract(in, "--analyzer", "none").exit()).isEqualTo(2);
    assertThat(Cli.run("extract").exit()).isEqualTo(2);
    assertThat(Cli.run("extrct").exit()).isEqualTo(2);
  }

  @Test
  void quietSaysNothingWhereNothingWentWrong() throws IOException {
    Path in = write("nabd.txt", TEXT);

    assertThat(extract(in, "--quiet").err()).isEmpty();
    assertThat(extract(in).err()).startsWith("1 article, ");
  }

  @Test
  void readsStandardInput() {
    Cli run = Cli.runWith("{\"id\":\"x\",\"text\":\"\\ud83d قال\"}", "extract", "-");

    assertThat(run.exit()).isZero();
  }

  @Test
  void helpAndVersion() {
    assertThat(Cli.run("--help").out()).contains("extract", "explain", "Exit codes:");
    assertThat(Cli.run("--version").out()).matches("isnad \\d+\\.\\d+\\.\\d+\\R");
    assertThat(Cli.run("extract", "--help").exit()).isZero();
  }

  @Test
  void explainShowsEachStage() {
    Cli run = Cli.runWith("وأكد علوش أن المعارضة لن تذهب.", "explain", "-", "--published", "2017");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("# normalised", "# sentences and tokens", "و+أكد", "# claims");
  }

  private Cli extract(Path input, String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "extract";
    args[1] = input.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return Cli.run(args);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
