package org.isnad.syntax;

import java.util.Optional;
import org.isnad.model.Morph;

/**
 * A way to cut and tag a word, apart from its stem: the label that {@link FastTagger} chooses.
 *
 * <p>Example: «للجنتهم» (“to their committee”) under (ل, no article, ة, هم, NN) is ل + لجنة + هم.
 *
 * @param proclitics the letters cut at the front
 * @param article whether «ال» lost its ا after ل and gets it back («للبيت» is ل + البيت)
 * @param last the letter that the stem's last one becomes («مدرسته»: ت becomes ة); 0 if it stays
 * @param enclitic the letters cut at the end
 * @param tag part of speech of the stem
 */
record Cut(String proclitics, boolean article, char last, String enclitic, String tag) {

  /** The cut that leaves a word as it is. */
  static Cut whole(String tag) {
    return new Cut("", false, (char) 0, "", tag);
  }

  /** The cut of {@code word} that gives {@code morph}; empty if no cut does. */
  static Optional<Cut> of(String word, Morph morph) {
    int from = morph.proclitics().length();
    int to = word.length() - morph.enclitic().length();
    if (from >= to || !word.startsWith(morph.proclitics()) || !word.endsWith(morph.enclitic())) {
      return Optional.empty();
    }
    boolean article = morph.stem().length() == to - from + 1 && morph.stem().startsWith("ال");
    char written = word.charAt(to - 1);
    char meant = morph.stem().charAt(morph.stem().length() - 1);
    Cut cut =
        new Cut(
            morph.proclitics(),
            article,
            meant == written ? 0 : meant,
            morph.enclitic(),
            morph.tag());
    return cut.apply(word).equals(morph) ? Optional.of(cut) : Optional.empty();
  }

  /** Whether {@code word} begins and ends with the clitics and a stem of two letters is left. */
  boolean fits(String word) {
    if (word.length() - proclitics.length() - enclitic.length() < 2
        || !word.startsWith(proclitics)
        || !word.endsWith(enclitic)) {
      return false;
    }
    boolean definite = word.startsWith("ال", proclitics.length());
    if (article) {
      return !definite && word.startsWith("ل", proclitics.length());
    }
    return definite || (!tag.startsWith("DTN") && !tag.startsWith("DTJ"));
  }

  /** The stem of {@code word}, with the letters put back. */
  String stem(String word) {
    int to = word.length() - enclitic.length();
    String inside =
        last == 0
            ? word.substring(proclitics.length(), to)
            : word.substring(proclitics.length(), to - 1) + last;
    return article ? "ا" + inside : inside;
  }

  /** {@code word} cut and tagged. */
  Morph apply(String word) {
    return new Morph(proclitics, stem(word), enclitic, tag);
  }
}
