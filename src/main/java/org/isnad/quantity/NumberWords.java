package org.isnad.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.MatchKey;
import org.isnad.lexicon.Proclitics;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.TokenView;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of number words, looked up with their proclitics.
 *
 * <p>Example: «وبثلاثة» (“and with three”) is the unit 3 with conjunction and preposition. «آلاف»
 * (“thousands”) is a scale after a number and vague without one. Immutable, thread-safe.
 */
final class NumberWords {
  static final String PATH = "/org/isnad/lexicon/numerals.tsv";

  private final Map<String, Numeral> cardinals = new HashMap<>();
  private final Map<String, Numeral> ordinals = new HashMap<>();
  private final Set<String> vague = new HashSet<>();

  /**
   * A number word in the text.
   *
   * @param numeral what it means
   * @param at its token
   * @param clitics what was cut off it
   */
  record Word(Numeral numeral, int at, int clitics) {
    boolean is(Numeral.Role role) {
      return numeral.role() == role;
    }
  }

  NumberWords() {
    for (Table.Row row : Table.load(PATH).rows()) {
      Numeral numeral = Numeral.of(row);
      for (String form : row.list("forms")) {
        String key = MatchKey.of(form);
        switch (numeral.role()) {
          case ORDINAL -> ordinals.put(key, numeral);
          case VAGUE -> vague.add(key);
          default -> cardinals.put(key, numeral);
        }
      }
    }
  }

  /** Whether a word of these forms may be a number word. */
  boolean mayBegin(List<TokenView.Form> forms) {
    for (TokenView.Form form : forms) {
      String stem = form.stem();
      if (cardinals.containsKey(stem) || ordinals.containsKey(stem) || vague.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Every key of the lexicon. */
  Set<String> keys() {
    Set<String> all = new HashSet<>(cardinals.keySet());
    all.addAll(ordinals.keySet());
    all.addAll(vague);
    return all;
  }

  /** The cardinal at token {@code i} with any proclitics. */
  @Nullable Word cardinal(TokenView view, int i) {
    return find(cardinals, view, i);
  }

  /** The ordinal at token {@code i} with any proclitics. */
  @Nullable Word ordinal(TokenView view, int i) {
    return find(ordinals, view, i);
  }

  /** A cardinal that continues a number: no conjunction, no preposition. */
  @Nullable Word next(TokenView view, int i) {
    Word word = find(cardinals, view, i);
    return word == null || (word.clitics() & ~Proclitics.ARTICLE) != 0 ? null : word;
  }

  /** A cardinal joined by و, attached or apart. */
  @Nullable Word joined(TokenView view, int i) {
    return joined(cardinals, view, i);
  }

  /** An ordinal or cardinal ten joined by و: «والعشرين» of «الخامس والعشرين» (“twenty-fifth”). */
  @Nullable Word joinedTens(TokenView view, int i) {
    Word word = joined(cardinals, view, i);
    return word != null && word.is(Numeral.Role.TENS) ? word : null;
  }

  private @Nullable Word joined(Map<String, Numeral> words, TokenView view, int i) {
    if (view.is(i, "و")) {
      Word word = find(words, view, i + 1);
      return word == null || (word.clitics() & ~Proclitics.ARTICLE) != 0 ? null : word;
    }
    Word word = find(words, view, i);
    boolean fits =
        word != null
            && Proclitics.conjunction(word.clitics())
            && !Proclitics.preposition(word.clitics());
    return fits ? word : null;
  }

  /** What is cut off the vague number word at token {@code i}; -1 if there is none. */
  int vague(TokenView view, int i) {
    if (!view.isWord(i)) {
      return -1;
    }
    for (TokenView.Form form : view.forms(i)) {
      if (vague.contains(form.stem())) {
        return isLookalike(view, i) ? -1 : form.clitics();
      }
    }
    return -1;
  }

  /**
   * Words that only look like a number: «لست» (“I am not”), «كمية» (“quantity”), «ميتا» (“Meta”),
   * «بعده» (“after it”).
   */
  private static boolean isLookalike(TokenView view, int i) {
    String key = view.key(i);
    String text = view.token(i).text();
    boolean like = key.startsWith("ك") || key.startsWith("وك") || key.endsWith("لست");
    boolean hundred = key.endsWith("ميتا") || key.endsWith("ميتي");
    boolean several = key.endsWith("عده") && !text.endsWith("ة");
    return (like && !key.startsWith("كوا")) || (hundred && text.indexOf('ئ') < 0) || several;
  }

  private static @Nullable Word find(Map<String, Numeral> words, TokenView view, int i) {
    if (!view.isWord(i)) {
      return null;
    }
    for (TokenView.Form form : view.forms(i)) {
      Numeral numeral = words.get(form.stem());
      if (numeral != null) {
        return isLookalike(view, i) ? null : new Word(numeral, i, form.clitics());
      }
    }
    return null;
  }
}
