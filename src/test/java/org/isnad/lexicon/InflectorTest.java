package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Verbs of every weakness against tables written by hand. */
class InflectorTest {
  private static final Gender M = Gender.MASCULINE;
  private static final Gender F = Gender.FEMININE;
  private static final GrammaticalNumber S = GrammaticalNumber.SINGULAR;
  private static final GrammaticalNumber D = GrammaticalNumber.DUAL;
  private static final GrammaticalNumber P = GrammaticalNumber.PLURAL;

  @TestFactory
  Stream<DynamicTest> tables() {
    return Table.load("/org/isnad/lexicon/inflections.tsv").rows().stream()
        .map(row -> dynamicTest(row.get("verb"), () -> check(row)));
  }

  private static Verb verb(String text) {
    String[] parts = text.split(" ", -1);
    return Verb.of(parts[0], parts[1], parts.length > 2 ? parts[2] : "", parts[1].equals("رءي"));
  }

  private static void check(Table.Row row) {
    Verb verb = verb(row.get("verb"));
    List<WordForm> forms = Inflector.finite(verb);
    assertThat(persons(forms, Form.PERFECT)).isEqualTo(row.get("perfect"));
    assertThat(persons(forms, Form.IMPERFECT)).isEqualTo(row.get("imperfect"));
    assertThat(spellings(forms)).contains(row.get("short").split(" ", -1));
    List<String> participles =
        Inflector.participle(verb).stream().map(WordForm::spelling).distinct().toList();
    assertThat(participles).contains(row.get("participle").split(" ", -1));
    assertThat(passive(forms)).isEqualTo(row.get("passive"));
    if (!row.get("masdar").equals("-")) {
      assertThat(Inflector.masdar(verb)).isEqualTo(row.get("masdar"));
    }
  }

  private static List<String> spellings(List<WordForm> forms) {
    return forms.stream().filter(f -> !f.connecting()).map(WordForm::spelling).toList();
  }

  /** he, she, they two m. and f., they m. and f., I, we; of two shapes the first, which is full. */
  private static String persons(List<WordForm> forms, Form form) {
    List<String> out = new ArrayList<>();
    out.add(first(forms, form, M, S));
    out.add(first(forms, form, F, S));
    out.add(first(forms, form, M, D));
    out.add(first(forms, form, F, D));
    out.add(first(forms, form, M, P));
    out.add(first(forms, form, F, P));
    out.add(first(forms, form, Gender.UNKNOWN, S));
    out.add(first(forms, form, Gender.UNKNOWN, P));
    return String.join(" ", out);
  }

  private static String first(
      List<WordForm> forms, Form form, Gender gender, GrammaticalNumber number) {
    return forms.stream()
        .filter(f -> !f.connecting() && f.form() == form)
        .filter(f -> f.gender() == gender && f.number() == number)
        .map(WordForm::spelling)
        .findFirst()
        .orElse("?");
  }

  private static String passive(List<WordForm> forms) {
    List<String> out = new ArrayList<>(List.of("-", "-"));
    for (WordForm f : forms) {
      if (f.form() == Form.PASSIVE && f.gender() == M) {
        out.set(f.spelling().startsWith("ي") ? 1 : 0, f.spelling());
      }
    }
    return String.join(" ", out);
  }

  @Test
  void beforeAPronounTheSilentAlefFallsAndMaqsuraIsAlef() {
    assertThat(connecting("I قول au")).contains("قالو", "قال", "يقول");
    assertThat(connecting("I نفي ai")).contains("نفا", "ينفي").doesNotContain("نفى");
    assertThat(connecting("I رءي aa")).contains("رآ", "يرا");
  }

  private static List<String> connecting(String verb) {
    return Inflector.finite(verb(verb)).stream()
        .filter(WordForm::connecting)
        .map(WordForm::spelling)
        .toList();
  }

  @Test
  void aHamzaAtTheEndOfAMasdarTakesTheSeatOfItsCase() {
    List<WordForm> forms = NounForms.of("ادعاء", Form.MASDAR);
    assertThat(forms.stream().filter(WordForm::connecting).map(WordForm::spelling))
        .contains("ادعاء", "ادعاؤ", "ادعائ", "ادعاءات");
    assertThat(spellings(NounForms.of("مطالبة", Form.MASDAR)))
        .contains("مطالبة", "مطالبات", "مطالبتان")
        .doesNotContain("مطالبةا");
  }

  @Test
  void aWrongVerbNamesItsValue() {
    assertThatThrownBy(() -> Verb.of("XI", "قول", "au", false)).hasMessageContaining("XI");
    assertThatThrownBy(() -> Verb.of("I", "قول", "", false)).hasMessageContaining("two vowels");
    assertThatThrownBy(() -> Verb.of("II", "قو", "", false)).hasMessageContaining("قو");
  }
}
