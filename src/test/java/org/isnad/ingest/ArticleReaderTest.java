package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {
  private static final String TEXT = "علوش: لن نذهب\nأكد علوش أن المعارضة لن تذهب.";

  @TempDir Path folder;

  @Test
  void aTextFileStaysLetterByLetter() throws IOException {
    Article article = article(read(write("nabd.txt", TEXT + "\r\n\r\n")).get(0));

    assertThat(article.id()).isEqualTo("nabd");
    assertThat(article.text()).isEqualTo(TEXT + "\r\n\r\n");
    assertThat(article.title()).isEqualTo("علوش: لن نذهب");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    assertThat(article(read(write("a.txt", "\uFEFF" + TEXT)).get(0)).text()).isEqualTo(TEXT);
  }

  @Test
  void aTitleBecomesTheFirstLine() throws IOException {
    Path file =
        write(
            "a.jsonl",
            "{\"id\":7,\"title\":\"علوش: لن نذهب\",\"text\":\"أكد علوش أن المعارضة لن تذهب.\","
                + "\"url\":\"https://example.org/7\",\"outlet\":\"المثال\",\"published\":\"2017-03\"}");

    Article article = article(read(file).get(0));

    assertThat(article.id()).isEqualTo("7");
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.url()).contains("https://example.org/7");
    assertThat(article.outlet()).contains("المثال");
    assertThat(article.published()).contains(Published.parse("2017-03"));
  }

  @Test
  void aLineWithoutIdIsNamedByFileAndLine() throws IOException {
    List<Item> items = read(write("dump.jsonl", "\n{\"text\":\"قال\"}\n{\"text\":\"أكد\"}"));

    assertThat(items).extracting(item -> article(item).id()).containsExactly("dump-2", "dump-3");
  }

  @Test
  void aDateThatIsNoneIsKeptAsANote() throws IOException {
    Article article =
        article(read(write("a.jsonl", "{\"text\":\"قال\",\"published\":\"أمس\"}")).get(0));

    assertThat(article.published()).isEmpty();
    assertThat(article.metadata()).containsEntry("published", "أمس");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"a\"}|no text",
        "{\"text\":null}|text is null",
        "{\"text\":3}|text is number",
        "{\"text\":\" \"}|text is empty",
        "[1]|not a JSON object but array",
        "{\"text\":|not JSON"
      })
  void aBadLineIsNamedAndSpoilsNoOther(String bad, String reason) throws IOException {
    List<Item> items =
        read(write("a.jsonl", "{\"text\":\"قال\"}\n" + bad + "\n{\"text\":\"أكد\"}"));

    assertThat(items).hasSize(3);
    Item.Unreadable unreadable = (Item.Unreadable) items.get(1);
    assertThat(unreadable.origin()).hasToString(folder.resolve("a.jsonl") + ":2");
    assertThat(unreadable.reason()).startsWith(reason);
    assertThat(article(items.get(2)).text()).isEqualTo("أكد");
  }

  @Test
  void bytesThatAreNotUtf8AreNamedByTheirLine() throws IOException {
    Path file = folder.resolve("old.txt");
    byte[] bad = "قال".getBytes(Charset.forName("windows-1256"));
    byte[] good = "عنوان\n".getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(good, good.length + bad.length);
    System.arraycopy(bad, 0, all, good.length, bad.length);
    Files.write(file, all);

    assertThat(read(file))
        .containsExactly(new Item.Unreadable(new Origin(file.toString(), 2), "not UTF-8"));
  }

  @Test
  void emptyBlankAndMissingInputsAreNamed() throws IOException {
    Path empty = write("empty.txt", "");
    Path blank = write("blank.txt", " \n\t\n");
    Path missing = folder.resolve("missing.txt");
    Path none = Files.createDirectory(folder.resolve("none"));

    assertThat(read(empty, blank, missing, none))
        .extracting(item -> ((Item.Unreadable) item).reason())
        .containsExactly(
            "empty file",
            "no text, only blanks",
            "no such file or folder",
            "no articles in this folder");
  }

  @Test
  void aFolderIsReadInTheOrderOfItsPaths() throws IOException {
    write("b.txt", "قال");
    Files.createDirectory(folder.resolve("c"));
    write("c/a.txt", "أكد");
    write("a.ndjson", "{\"id\":\"x\",\"text\":\"أعلن\"}");
    write(".hidden.txt", "ذكر");
    write("notes.md", "ليس خبرا");

    assertThat(read(folder)).extracting(i -> article(i).id()).containsExactly("x", "b", "a");
  }

  @Test
  void secondIdsAreNumbered() throws IOException {
    Path file =
        write(
            "a.jsonl",
            "{\"id\":\"a\",\"text\":\"قال\"}\n{\"id\":\"a-2\",\"text\":\"أكد\"}\n"
                + "{\"id\":\"a\",\"text\":\"ذكر\"}\n{\"id\":\"a\",\"text\":\"أعلن\"}");

    assertThat(read(file))
        .extracting(item -> article(item).id())
        .containsExactly("a", "a-2", "a-3", "a-4");
  }

  @Test
  void standardInputIsTextOrJsonLines() {
    assertThat(article(stdin(TEXT).get(0)).text()).isEqualTo(TEXT);
    assertThat(article(stdin(" \n{\"text\":\"قال\"}").get(0)).text()).isEqualTo("قال");
  }

  @Test
  void theGivenDateIsForArticlesWithoutOne() throws IOException {
    Path file =
        write("a.jsonl", "{\"text\":\"قال\"}\n{\"text\":\"أكد\",\"published\":\"2016-01-05\"}");
    ReadOptions options = new ReadOptions(Optional.of(Published.parse("2017")));

    assertThat(read(options, "", file.toString()))
        .extracting(item -> article(item).published().orElseThrow().toString())
        .containsExactly("2017", "2016-01-05");
  }

  @Test
  void aDescriptionBesideATextGivesItsDate() throws IOException {
    Path file = write("a.txt", TEXT);
    write("a.json", "{\"published\":\"2017-03-10\",\"attributions\":[]}");

    assertThat(article(read(file).get(0)).published()).contains(Published.parse("2017-03-10"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Article article(Item item) {
    return ((Item.Read) item).article();
  }

  private static List<Item> stdin(String text) {
    return read(ReadOptions.DEFAULT, text, "-");
  }

  private static List<Item> read(Path... paths) {
    return read(
        ReadOptions.DEFAULT, "", Arrays.stream(paths).map(Path::toString).toArray(String[]::new));
  }

  private static List<Item> read(ReadOptions options, String stdin, String... inputs) {
    ByteArrayInputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
    List<Item> items = new ArrayList<>();
    try (ArticleReader reader = new ArticleReader(List.of(inputs), options, in)) {
      for (Item item = reader.next(); item != null; item = reader.next()) {
        items.add(item);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return items;
  }
}
