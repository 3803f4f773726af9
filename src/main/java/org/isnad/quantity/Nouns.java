package org.isnad.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.MatchKey;
import org.isnad.lexicon.Proclitics;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.TokenView;

/**
 * What can be counted: tells a counted noun from the words that may follow a number, and a dual
 * from a plural.
 *
 * <p>Example: after «28», «وزيرا» (“ministers”) is a noun and «وأصيب» (“and was wounded”) is none;
 * «حريقين» is two fires, «مدنيين» civilians. Thread-safe.
 */
final class Nouns {
  static final String PATH = "/org/isnad/lexicon/counted-nouns.tsv";
  static final String NO_NOUNS = "/org/isnad/lexicon/no-nouns.tsv";
  static final String NO_DUALS = "/org/isnad/lexicon/no-duals.tsv";

  private final Set<String> known = new HashSet<>();
  private final Set<String> plurals = new HashSet<>();
  private final Map<String, String> duals = new HashMap<>();
  private final WordSet noNouns = WordSet.load(NO_NOUNS, "words");
  private final WordSet noDuals = WordSet.load(NO_DUALS, "words");

  Nouns() {
    for (Table.Row row : Table.load(PATH).rows()) {
      String key = MatchKey.of(row.require("singular"));
      known.add(key);
      known.add(key + "ا");
      row.list("plurals").forEach(plural -> plurals.add(MatchKey.of(plural)));
      known.addAll(plurals);
      if (row.require("dual").equals("yes")) {
        duals.put(key + "ان", key);
        duals.put(key + "ين", key);
      }
    }
  }

  /** Whether token {@code i} can be the noun counted by a number before it. */
  boolean isCounted(TokenView view, int i, boolean maybeDefinite) {
    if (!view.isWord(i) || noNouns.has(view.key(i))) {
      return false;
    }
    String key = view.key(i);
    if (key.length() < 2 || known.contains(key)) {
      return key.length() >= 2;
    }
    if (key.startsWith("ال") && key.length() > 4) {
      return maybeDefinite;
    }
    char c = key.charAt(0);
    boolean then = c == 'ف' && noNouns.has(key.substring(1));
    return c != 'و' && c != 'ل' && c != 'ب' && !then && !isVerb(key);
  }

  /** «سيشاركون», «ستكون»: future verbs; «قتلوا»: a plural verb. */
  private static boolean isVerb(String key) {
    boolean future =
        key.length() > 4
            && key.charAt(0) == 'س'
            && (key.charAt(1) == 'ي' || key.charAt(1) == 'ت')
            && key.endsWith("ون");
    return future || key.endsWith("وا");
  }

  /** Whether token {@code i} is an indefinite dual noun. */
  boolean isDual(TokenView view, int i) {
    if (!view.isWord(i)) {
      return false;
    }
    for (TokenView.Form form : view.forms(i)) {
      boolean plain = !Proclitics.article(form.clitics()) && !isLike(view, i, form);
      if (plain && duals.containsKey(form.stem())) {
        return !noDuals.has(form.stem());
      }
    }
    return isFeminineDual(view, i);
  }

  private static boolean isLike(TokenView view, int i, TokenView.Form form) {
    return Proclitics.preposition(form.clitics()) && view.key(i).startsWith("ك");
  }

  /** How many letters of a dual are proclitics: one of «وعضوان», none of «وحدتين». */
  int proclitics(String key) {
    char c = key.charAt(0);
    boolean cuttable = c == 'و' || c == 'ب' || c == 'ل';
    String singular = key.substring(0, key.length() - 3) + "ه";
    boolean own = duals.containsKey(key) || known.contains(singular);
    boolean rest = duals.containsKey(key.substring(1)) || key.length() >= (c == 'و' ? 6 : 8);
    return cuttable && !own && rest ? 1 : 0;
  }

  /** Whether {@code key}, without its article, is a plural. */
  boolean isPlural(String key) {
    int cut = key.indexOf("ال");
    String bare = cut >= 0 && cut <= 1 ? key.substring(cut + 2) : key;
    boolean sound = bare.endsWith("ات") || bare.endsWith("ين") || bare.endsWith("ون");
    return sound || plurals.contains(bare);
  }

  private boolean isFeminineDual(TokenView view, int i) {
    String key = view.key(i);
    boolean ending = key.endsWith("تين") || (key.endsWith("تان") && !key.endsWith("ستان"));
    if (!ending || key.length() < 5 || key.startsWith("ال")) {
      return false;
    }
    for (TokenView.Form form : view.forms(i)) {
      boolean article = Proclitics.article(form.clitics());
      if (article || noDuals.has(form.stem())) {
        return false;
      }
    }
    return true;
  }
}
