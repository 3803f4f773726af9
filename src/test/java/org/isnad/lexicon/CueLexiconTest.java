package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CueLexiconTest {
  private static final CueLexicon LEXICON = CueLexicon.load();

  /** The cue of an example: [cue] or [cue:form]. */
  private record Marked(String plain, int start, int end, Form form) {
    static Marked of(CueEntry entry, String example) {
      String text = example.replaceAll("[{}]", "");
      int open = text.indexOf('[');
      int close = text.indexOf(']');
      String[] cue = text.substring(open + 1, close).split(":", -1);
      Form usual =
          switch (entry.kind()) {
            case VERB -> Form.PERFECT;
            case NOUN -> Form.NOUN;
            case PREPOSITION, PHRASE -> Form.PREPOSITION;
          };
      Form form = cue.length > 1 ? Form.valueOf(cue[1].toUpperCase(Locale.ROOT)) : usual;
      String plain = text.substring(0, open) + cue[0] + text.substring(close + 1);
      return new Marked(plain, open, open + cue[0].length(), form);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyRowFindsTheCueOfItsExample() {
    return Table.load("/org/isnad/lexicon/cues.tsv").rows().stream()
        .map(
            row ->
                dynamicTest(
                    row.get("lemma") + ": " + row.get("example"),
                    () -> finds(row.get("lemma"), row.require("example"))));
  }

  private static void finds(String lemma, String example) {
    CueEntry entry = LEXICON.entry(lemma).orElseThrow();
    Marked marked = Marked.of(entry, example);
    assertThat(example).matches(".*\\{.+}.*");
    int from = marked.plain().lastIndexOf(' ', marked.start()) + 1;
    String word = marked.plain().substring(from, marked.end());
    int start = marked.start() - from;
    if (entry.kind() == CueEntry.Kind.PHRASE) {
      List<String> tokens = Arrays.asList(word.split(" ", -1));
      MultiWordCue cue = LEXICON.readPhrase(tokens, 0).orElseThrow();
      assertThat(cue.entry()).isEqualTo(entry);
      assertThat(cue.tokens()).isEqualTo(tokens.size());
      return;
    }
    assertThat(LEXICON.read(word))
        .anySatisfy(
            r -> {
              assertThat(r.entry()).isEqualTo(entry);
              assertThat(r.form()).isEqualTo(marked.form());
              assertThat(word.substring(r.start(), r.end())).isEqualTo(word.substring(start));
            });
  }

  @Test
  void aPronounBelongsToTheCueAndAConjunctionDoesNot() {
    CueReading described = LEXICON.read("فوصفوه").get(0);
    assertThat(described.entry().lemma()).isEqualTo("وصف");
    assertThat(described.form()).isEqualTo(Form.PERFECT);
    assertThat(described.number()).isEqualTo(GrammaticalNumber.PLURAL);
    assertThat(described.pronoun()).isTrue();
    assertThat(List.of(described.start(), described.end())).containsExactly(1, 6);
  }

  @Test
  void participlesShowGenderAndNumber() {
    CueReading reading = LEXICON.read("ومشيرة").get(0);
    assertThat(reading.form()).isEqualTo(Form.PARTICIPLE);
    assertThat(reading.gender()).isEqualTo(Gender.FEMININE);
    assertThat(LEXICON.read("مشيرين").get(0).entry().lemma()).isEqualTo("أشار");
  }

  @Test
  void commonMisspellingsAreReadWhereNoExactFormExists() {
    assertThat(LEXICON.read("اكد").get(0).entry().lemma()).isEqualTo("أكد");
    assertThat(LEXICON.read("اعلنت").get(0).entry().lemma()).isEqualTo("أعلن");
    assertThat(LEXICON.read("مشيره").get(0).form()).isEqualTo(Form.PARTICIPLE);
    assertThat(LEXICON.read("يري").get(0).entry().lemma()).isEqualTo("رأى");
  }

  @Test
  void wordsThatAreNoCuesHaveNoReading() {
    for (String word : List.of("كتاب", "في", "", "و", "التقى", "123", "سيارة", "المقال")) {
      assertThat(LEXICON.read(word)).as(word).isEmpty();
    }
  }

  @Test
  void aWrongRowIsNamedWithFileAndLine() throws IOException {
    String head =
        "lemma\tkind\tform\troot\tvowels\tirregular\tparticiple\twords\tframes\tact\tclass"
            + "\tneutral\tcommitment\tdistance\texample\n";
    Table table =
        Table.read(
            "x.tsv", new StringReader(head + "قال\tverb\tI\tقو\tau\t\t\t\tإن\tassert\tspeech\n"));
    assertThatThrownBy(() -> CueLexicon.of(table, Table.read("y.tsv", new StringReader("word\n"))))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("x.tsv:2")
        .hasMessageContaining("three letters");
  }
}
