package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.ingest.SampleFiles.BODY;
import static org.isnad.ingest.SampleFiles.TEXT;
import static org.isnad.ingest.SampleFiles.article;
import static org.isnad.ingest.SampleFiles.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records whose fields have other names than ours. */
class RecordFieldsTest {
  private static final String VALUES = "علوش: لن نذهب|" + BODY + "|2017-03-14";

  @TempDir Path folder;
  private final List<String> notices = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "a.jsonl, '{\"h\":\"%1$s\",\"b\":\"%2$s\",\"d\":\"%3$s\"}'",
    "a.json, '[{\"h\":\"%1$s\",\"b\":\"%2$s\",\"d\":\"%3$s\"}]'",
    "a.csv, 'h,b,d\n\"%1$s\",\"%2$s\",%3$s'",
    "a.tsv, 'h\tb\td\n%1$s\t%2$s\t%3$s'",
    "a.xml, '<r><x><h>%1$s</h><b>%2$s</b><d>%3$s</d></x><x><b>%2$s</b></x></r>'"
  })
  void fieldsAreGuessedOrNamed(String name, String format) throws IOException {
    Path file = write(name, String.format(java.util.Locale.ROOT, format, values()));

    Article guessed = article(read(options(Map.of()), file).get(0));
    assertThat(guessed.text()).isEqualTo(TEXT);
    assertThat(guessed.published()).hasToString("Optional[2017-03-14]");
    assertThat(notices)
        .singleElement()
        .asString()
        .contains(name, "--map", "text=b", "title=h", "published=d");

    notices.clear();
    Article named = article(read(options(Map.of("text", "h", "title", "b")), file).get(0));
    assertThat(named.text()).isEqualTo(BODY + "\nعلوش: لن نذهب");
    assertThat(notices).isEmpty();
  }

  @Test
  void ownNamesAreNoGuess() throws IOException {
    read(options(Map.of()), write("a.jsonl", "{\"id\":\"a\",\"text\":\"قال\",\"url\":\"u\"}"));

    assertThat(notices).isEmpty();
  }

  @Test
  void aTableWithoutHeaderIsGuessed() throws IOException {
    List<Item> items = read(options(Map.of()), write("a.csv", "7,\"" + BODY + "\"\n8,قال الوزير"));

    assertThat(items).hasSize(2);
    assertThat(article(items.get(0)).text()).isEqualTo(BODY);
    assertThat(notices).singleElement().asString().contains("text=column2");
  }

  @Test
  void propertiesOfPropertiesAndListsOfParagraphs() throws IOException {
    Path file =
        write(
            "a.jsonl",
            "{\"source\":{\"name\":\"المثال\"},\"paragraphs\":[\"قال الوزير\",\"وأضاف\"]}");

    Article article = article(read(options(Map.of()), file).get(0));

    assertThat(article.text()).isEqualTo("قال الوزير\nوأضاف");
    assertThat(article.outlet()).contains("المثال");
  }

  @Test
  void aTitleThatIsTheFirstLineAlreadyStaysThere() throws IOException {
    Path file = write("a.jsonl", "{\"headline\":\"عنوان\",\"text\":\"عنوان\\nقال الوزير\"}");

    assertThat(article(read(file).get(0)).text()).isEqualTo("عنوان\nقال الوزير");
  }

  @Test
  void aFieldThatIsNoneIsRefused() {
    assertThatThrownBy(() -> options(Map.of("txt", "body")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("txt")
        .hasMessageContaining("text");
  }

  @Test
  void aQuotationMarkThatIsNotClosedSpoilsItsRowAlone() throws IOException {
    Path file =
        write(
            "a.csv",
            "id,text,outlet\n1,\"قال\",x\n2,\"أكد,x\n3,\"ذكر\",x\n4,\"أعلن\nاليوم\",x\n5,نفى,x\n");

    assertThat(read(file))
        .extracting(SampleFiles::shown)
        .containsExactly(
            "1", file + ":3: not a row: a quotation mark is not closed", "3", "4", "5");
  }

  @Test
  void aBrokenElementSpoilsNoOther() throws IOException {
    Path file =
        write(
            "a.xml",
            "<DOC><DOCNO>1</DOCNO><TEXT>قال</TEXT></DOC>\n<DOC><DOCNO>2</DOCNO><TEXT>R&D</DOC>\n"
                + "<DOC><DOCNO>3</DOCNO><TEXT>أكد\n<DOC><DOCNO>4</DOCNO><TEXT>ذكر</TEXT></DOC>");

    List<String> shown = read(file).stream().map(SampleFiles::shown).toList();

    assertThat(shown).hasSize(4);
    assertThat(shown.get(0)).isEqualTo("1");
    assertThat(shown.get(1)).startsWith(file + ":2: not XML");
    assertThat(shown.get(2)).startsWith(file + ":3: not XML");
    assertThat(shown.get(3)).isEqualTo("4");
  }

  private static Object[] values() {
    return VALUES.split("\\|");
  }

  private ReadOptions options(Map<String, String> fields) {
    return new ReadOptions(Optional.empty(), fields, notices::add);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
