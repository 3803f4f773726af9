package org.isnad.lexicon;

import org.isnad.lexicon.Stem.Ending;

/**
 * Builds the stems of a verb from its pattern and root: sound, hollow (قال), doubled (أصر),
 * defective (نفى), with hamza (أكد) or with و in front (وعد, اتهم).
 *
 * <p>Example: أشار (form IV, شور): perfect {@code 'aشAر-}/{@code 'aشaر-}, imperfect {@code
 * شIر-}/{@code شiر-}, participle {@code muشIر}, masdar {@code 'iشAرap}.
 */
final class Stems {
  private final Verb verb;
  private final String head;
  private final String infix;

  Stems(Verb verb) {
    this.verb = verb;
    char first = verb.c1();
    boolean eighth = verb.form() == 8;
    this.head = eighth && (first == 'w' || first == 'ذ') ? (first == 'w' ? "ت" : "د") : "" + first;
    this.infix = eighth ? infix(head.charAt(0)) : "";
  }

  /** The t of form VIII after {@code first}: ازدهر, اصطدم, ادعى, اطلع. */
  private static String infix(char first) {
    return switch (first) {
      case 'د', 'ز' -> "د";
      case 'ص', 'ض', 'ط' -> "ط";
      case 'ظ' -> "ظ";
      default -> "ت";
    };
  }

  Stem perfect() {
    char v = verb.perfectVowel();
    String base = perfectHead('a');
    if (verb.isDefective()) {
      boolean alef = verb.form() == 1 && verb.c3() == 'w';
      Ending ending = v == 'i' ? Ending.IYA : alef ? Ending.ALEF : Ending.MAQSURA;
      return Stem.weak(base + verb.middle(), ending);
    }
    if (verb.isHollow()) {
      char brief = verb.form() > 1 ? 'a' : v == 'i' || verb.c2() == 'y' ? 'i' : 'u';
      return stem(drop(base) + "A", drop(base) + brief);
    }
    return contractible(base, v);
  }

  Stem imperfect() {
    char v = verb.imperfectVowel();
    String base = imperfectHead();
    if (verb.isDefective()) {
      Ending ending = v == 'a' ? Ending.MAQSURA : v == 'u' ? Ending.WAW : Ending.YA;
      return Stem.weak(verb.hamzaLost() ? "" + verb.c1() : base + verb.middle(), ending);
    }
    if (verb.isHollow()) {
      char brief = verb.form() == 7 || verb.form() == 8 ? 'a' : v;
      return stem(drop(base) + Character.toUpperCase(brief), drop(base) + brief);
    }
    return contractible(base, v);
  }

  Stem passivePerfect() {
    String base = perfectHead('u');
    if (verb.isDefective()) {
      return Stem.weak(base + verb.middle(), Ending.IYA);
    }
    if (verb.isHollow()) {
      String onset = verb.form() == 1 ? "" + verb.c1() : drop(base);
      return stem(onset + "I", onset + "i");
    }
    return contractible(base, 'i');
  }

  Stem passiveImperfect() {
    String base = imperfectHead();
    if (verb.form() == 1 && verb.c1() == 'w') {
      base = "w";
    }
    if (verb.isDefective()) {
      return Stem.weak(verb.hamzaLost() ? "" + verb.c1() : base + verb.middle(), Ending.MAQSURA);
    }
    return verb.isHollow() ? stem(drop(base) + "A", drop(base) + "a") : contractible(base, 'a');
  }

  /** The active participle; a defective one without its last ī. */
  String participle() {
    if (verb.form() == 1) {
      return verb.c1() + "A" + participleEnd();
    }
    if (verb.isDefective()) {
      return "مu" + imperfectHead() + verb.middle();
    }
    boolean fifthOrSixth = verb.form() == 5 || verb.form() == 6;
    return "مu" + (fifthOrSixth ? contractible(imperfectHead(), 'i') : imperfect()).open();
  }

  private String participleEnd() {
    if (verb.isHollow()) {
      return "'i" + verb.c3();
    }
    return verb.isDoubled()
        ? doubled()
        : verb.isDefective() ? "" + verb.c2() : verb.c2() + "i" + verb.c3();
  }

  /** The regular masdar of forms II–X. */
  String masdar() {
    return switch (verb.form()) {
      case 2 -> "تa" + verb.c1() + verb.c2() + (verb.isDefective() ? "iyap" : "I" + verb.c3());
      case 3 -> "مu" + verb.c1() + "A" + thirdEnd();
      case 5 -> "تa" + verb.c1() + "a" + verb.c2() + verb.c2() + nominalEnd();
      case 6 -> "تa" + verb.c1() + "A" + verb.c2() + nominalEnd();
      default -> nounOfAction();
    };
  }

  private String thirdEnd() {
    return verb.isDoubled()
        ? doubled() + "ap"
        : verb.c2() + (verb.isDefective() ? "Ap" : "a" + verb.c3() + "ap");
  }

  private String nominalEnd() {
    return verb.isDefective() ? "I" : "u" + verb.c3();
  }

  /** Forms IV, VII, VIII, X: i in front, ā before the last letter. */
  private String nounOfAction() {
    int form = verb.form();
    String last = verb.isDefective() ? "'" : "" + verb.c3();
    boolean turns = form == 4 || form == 10;
    boolean longI = verb.c1() == 'w' || verb.c1() == '\'';
    String base =
        switch (form) {
          case 4 -> longI ? "'I" : "'i" + head;
          case 7 -> "*iن" + head + "i";
          case 8 -> "*i" + head + infix + "i";
          case 10 -> verb.c1() == 'w' ? "*iستI" : "*iستi" + head;
          default -> throw new IllegalArgumentException("no regular masdar of form " + form);
        };
    if (verb.isHollow()) {
      return turns ? base + "A" + last + "ap" : base + "yA" + last;
    }
    return base + verb.c2() + "A" + last;
  }

  /** What stands before the middle letter in the perfect; {@code v} is a, or u in the passive. */
  private String perfectHead(char v) {
    char longer = Character.toUpperCase(v);
    return switch (verb.form()) {
      case 1, 2 -> head + v;
      case 3 -> head + longer;
      case 4 -> verb.c1() == '\'' ? "'" + longer : "'" + v + head;
      case 5 -> "ت" + v + head + v;
      case 6 -> "ت" + v + head + longer;
      case 7 -> "*" + (v == 'a' ? 'i' : v) + "ن" + head + v;
      case 8 -> "*" + (v == 'a' ? 'i' : v) + head + infix + v;
      default -> "*" + (v == 'a' ? 'i' : v) + "س" + "ت" + v + head;
    };
  }

  /** What stands between prefix and middle letter in the imperfect. */
  private String imperfectHead() {
    return switch (verb.form()) {
      case 1 -> verb.c1() == 'w' && !verb.isDoubled() ? "" : head;
      case 2 -> head + "a";
      case 3 -> head + "A";
      case 4 -> head;
      case 5 -> "تa" + head + "a";
      case 6 -> "تa" + head + "A";
      case 7 -> "ن" + head + "a";
      case 8 -> head + infix + "a";
      default -> "ستa" + head;
    };
  }

  private Stem contractible(String base, char vowel) {
    String whole = base + verb.middle() + vowel + verb.c3();
    if (!verb.isDoubled()) {
      return Stem.sound(whole);
    }
    boolean bare = verb.form() == 4 || verb.form() == 10 || !endsInVowel(base);
    return new Stem(base + (bare ? vowel : "") + doubled(), whole, Ending.CONSONANT);
  }

  private String doubled() {
    return "" + verb.c2() + verb.c3();
  }

  private Stem stem(String open, String shut) {
    return new Stem(open + verb.c3(), shut + verb.c3(), Ending.CONSONANT);
  }

  /** {@code head} without its last short vowel, which a hollow middle replaces. */
  private static String drop(String head) {
    return endsInVowel(head) ? head.substring(0, head.length() - 1) : head;
  }

  private static boolean endsInVowel(String sounds) {
    return !sounds.isEmpty() && "aiuAIU".indexOf(sounds.charAt(sounds.length() - 1)) >= 0;
  }
}
