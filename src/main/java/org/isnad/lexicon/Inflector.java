package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.lexicon.Stem.Ending;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;

/**
 * Makes the written forms of a verb: perfect, imperfect with its jussive and subjunctive shapes,
 * active participle, and the passive where its letters differ from the active («قيل»).
 *
 * <p>Example: قال gives قال، قالت، قالا، قالتا، قالوا، قلن، قلت، قلنا، يقول، تقول، يقولون، يقولوا،
 * يقل …
 *
 * <p>Leaves out the second person and the imperative, which news does not attribute with.
 * Stateless.
 */
final class Inflector {
  private static final Gender M = Gender.MASCULINE;
  private static final Gender F = Gender.FEMININE;
  private static final Gender N = Gender.UNKNOWN;
  private static final GrammaticalNumber S = GrammaticalNumber.SINGULAR;
  private static final GrammaticalNumber D = GrammaticalNumber.DUAL;
  private static final GrammaticalNumber P = GrammaticalNumber.PLURAL;

  private final List<WordForm> forms = new ArrayList<>();
  private final Stems stems;

  private Inflector(Verb verb) {
    this.stems = new Stems(verb);
  }

  /** All finite forms; the same letters may come more than once. */
  static List<WordForm> finite(Verb verb) {
    Inflector in = new Inflector(verb);
    in.perfect(in.stems.perfect(), Form.PERFECT);
    in.imperfect(
        in.stems.imperfect(), verb.form() >= 2 && verb.form() <= 4 ? "u" : "a", Form.IMPERFECT);
    Set<String> active = new HashSet<>();
    in.forms.stream().filter(f -> !f.firstPerson()).forEach(f -> active.add(f.spelling()));
    List<WordForm> out = new ArrayList<>(in.forms);
    in.forms.clear();
    in.passive();
    in.forms.removeIf(f -> active.contains(f.spelling()) || f.connecting());
    out.addAll(in.forms);
    return List.copyOf(out);
  }

  /** Only he and she: «قيل», «أشير», «يقال»; more is not written without a holder. */
  private void passive() {
    Stem perfect = stems.passivePerfect();
    String[] e = perfectEndings(perfect.ending());
    finite(perfect.open() + e[0], Form.PASSIVE, M, S, false);
    finite(perfect.open() + e[1], Form.PASSIVE, F, S, false);
    Stem imperfect = stems.passiveImperfect();
    String end = imperfectEndings(imperfect.ending())[0];
    finite("yu" + imperfect.open() + end, Form.PASSIVE, M, S, false);
    finite("تu" + imperfect.open() + end, Form.PASSIVE, F, S, false);
  }

  /** The active participle in all genders, numbers and cases, indefinite. */
  static List<WordForm> participle(Verb verb) {
    Inflector in = new Inflector(verb);
    String base = in.stems.participle();
    boolean weak = verb.isDefective();
    String glide = weak ? "iy" : "";
    in.alone(base, Form.PARTICIPLE, M, S);
    in.alone(base + glide + "A", Form.PARTICIPLE, M, S);
    in.alone(base + glide + "ap", Form.PARTICIPLE, F, S);
    in.alone(base + glide + "Aن", Form.PARTICIPLE, M, D);
    in.alone(base + glide + "ayن", Form.PARTICIPLE, M, D);
    in.alone(base + glide + "aتAن", Form.PARTICIPLE, F, D);
    in.alone(base + glide + "aتayن", Form.PARTICIPLE, F, D);
    in.alone(base + "Uن", Form.PARTICIPLE, M, P);
    in.alone(base + "Iن", Form.PARTICIPLE, M, P);
    in.alone(base + glide + "Aت", Form.PARTICIPLE, F, P);
    return List.copyOf(in.forms);
  }

  /** The regular masdar of forms II–X. */
  static String masdar(Verb verb) {
    return Orthography.alone(new Stems(verb).masdar());
  }

  private void perfect(Stem stem, Form form) {
    String[] e = perfectEndings(stem.ending());
    finite(stem.open() + e[0], form, M, S, false);
    finite(stem.open() + e[1], form, F, S, false);
    finite(stem.open() + e[2], form, M, D, false);
    finite(stem.open() + e[3], form, F, D, false);
    finite(stem.open() + e[4], form, M, P, false);
    finite(stem.shut() + e[5], form, F, P, false);
    finite(stem.shut() + e[6], form, N, S, true);
    finite(stem.shut() + e[7], form, N, P, true);
  }

  /** he, she, they two m. and f., they m. and f., I, we. */
  private static String[] perfectEndings(Ending ending) {
    String all =
        switch (ending) {
          case CONSONANT -> "a at A atA U| نa tu نA";
          case ALEF -> "A at awA atA aw| awنa awtu awنA";
          case IYA -> "iya iyat iyA iyatA U| Iنa Itu IنA";
          case MAQSURA -> "Y at ayA atA aw| ayنa aytu ayنA";
          case YA, WAW -> throw new IllegalStateException("a perfect cannot end in " + ending);
        };
    return all.replace('t', 'ت').split(" ", -1);
  }

  private void imperfect(Stem stem, String vowel, Form form) {
    String[] e = imperfectEndings(stem.ending());
    UnaryOperator<String> he = s -> "y" + vowel + s;
    UnaryOperator<String> she = s -> "ت" + vowel + s;
    singular(stem, e, he, form, M);
    singular(stem, e, she, form, F);
    for (int i = 1; i <= 2; i++) {
      finite(he.apply(stem.open() + e[i]), form, M, D, false);
      finite(she.apply(stem.open() + e[i]), form, F, D, false);
      finite(he.apply(stem.open() + e[i + 2]), form, M, P, false);
    }
    finite(he.apply(stem.shut() + e[5]), form, F, P, false);
    finite("'" + vowel + stem.open() + e[0], form, N, S, true);
    finite("ن" + vowel + stem.open() + e[0], form, N, P, true);
  }

  /**
   * The form with its last vowel, and the jussive, which hollow and weak verbs shorten. Of “I” and
   * “we” the jussive is left out: «أقل», «أنه» are other words.
   */
  private void singular(
      Stem stem, String[] e, UnaryOperator<String> prefix, Form form, Gender gender) {
    finite(prefix.apply(stem.open() + e[0]), form, gender, S, false);
    if (stem.ending() != Ending.CONSONANT || !stem.shut().equals(stem.open())) {
      put(prefix.apply(stem.shut()), form, gender, S, false, true);
    }
  }

  /** he; they two; they two, short; they; they, short; they f. */
  private static String[] imperfectEndings(Ending ending) {
    String all =
        switch (ending) {
          case CONSONANT -> "u Aنi A Uنa U| نa";
          case YA -> "I iyAنi iyA Uنa U| Iنa";
          case WAW -> "U uwAنi uwA Uنa U| Uنa";
          case MAQSURA -> "Y ayAنi ayA awنa aw| ayنa";
          case ALEF, IYA -> throw new IllegalStateException("an imperfect cannot end in " + ending);
        };
    return all.split(" ", -1);
  }

  private void finite(
      String sounds, Form form, Gender gender, GrammaticalNumber number, boolean first) {
    put(sounds, form, gender, number, first, false);
  }

  private void put(
      String sounds, Form form, Gender gender, GrammaticalNumber n, boolean first, boolean cut) {
    forms.add(new WordForm(Orthography.alone(sounds), false, form, gender, n, first, cut));
    forms.add(new WordForm(Orthography.connecting(sounds), true, form, gender, n, first, cut));
  }

  private void alone(String sounds, Form form, Gender gender, GrammaticalNumber number) {
    forms.add(new WordForm(Orthography.alone(sounds), false, form, gender, number));
  }
}
