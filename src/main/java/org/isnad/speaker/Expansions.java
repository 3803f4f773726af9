package org.isnad.speaker;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.HolderNoun;
import org.isnad.model.Token;

/**
 * Longer forms of a name that stand somewhere in the article: «حصاد» is «محمد حصاد», «المحكمة»
 * (“the court”) is «محكمة جنايات القاهرة» (“the Cairo criminal court”). Proposes; the ranking
 * chooses.
 */
final class Expansions {
  private static final int LONGEST = 9;
  private static final int MOST = 400;

  /** Nouns that stand before a proper name as its kind. */
  private static final Set<String> NAMING =
      Set.of(
          "شركه", "مجموعه", "حركه", "حزب", "جبهه", "جماعه", "منظمه", "موقع", "صحيفه", "جريده",
          "قناه", "وكاله", "بنك", "نادي", "مجله", "شبكه", "موسسه", "تنظيم", "اذاعه", "تطبيق");

  private final Words words;
  private final WordShape shape;
  private final Map<List<String>, List<Holder>> proper = new HashMap<>();
  private final Map<String, List<Holder>> described = new HashMap<>();

  Expansions(Words words) {
    this.words = words;
    this.shape = words.shape();
  }

  static boolean isNaming(Optional<HolderNoun> noun) {
    return noun.isPresent() && !noun.get().plural() && NAMING.contains(noun.get().lemma());
  }

  List<Holder> of(SourceReading reading) {
    if (reading.isProper()) {
      return proper.computeIfAbsent(reading.key(), k -> around(reading));
    }
    return described.computeIfAbsent(
        reading.head().orElseThrow().lemma(), lemma -> sameHead(reading));
  }

  /** «شركة غوغل» (“the company Google”) for «غوغل». */
  private List<Holder> around(SourceReading r) {
    Map<List<String>, Holder> out = new LinkedHashMap<>();
    for (int at : words.occurrences(r.key())) {
      int end = Math.min(words.size(), at + r.key().size());
      if (at > 0) {
        organization(at - 1).ifPresent(n -> add(holder(n, closed(n, end)), out));
      }
    }
    return List.copyOf(out.values());
  }

  /** The end of a stretch with the closing mark of what opened in it. */
  private int closed(int from, int end) {
    boolean opened = false;
    for (int i = from; i < end; i++) {
      opened |= words.token(i).kind() == Token.Kind.QUOTE;
    }
    boolean closes = end < words.size() && words.token(end).kind() == Token.Kind.QUOTE;
    return opened && closes ? end + 1 : end;
  }

  /** An organisation's noun at {@code at} or, with a quotation mark between, before it. */
  private Optional<Integer> organization(int at) {
    int i = at > 0 && words.token(at).kind() == Token.Kind.QUOTE ? at - 1 : at;
    return words.noun(i).filter(n -> isNaming(Optional.of(n))).map(n -> i);
  }

  private static void add(Holder h, Map<List<String>, Holder> out) {
    out.putIfAbsent(h.key(), h);
  }

  private List<Holder> sameHead(SourceReading r) {
    Map<List<String>, Holder> out = new LinkedHashMap<>();
    HolderNoun head = r.head().orElseThrow();
    for (int i = 0; i < words.size() && out.size() < MOST; i++) {
      Optional<HolderNoun> noun = words.noun(i);
      if (noun.isEmpty() || !noun.get().lemma().equals(head.lemma())) {
        continue;
      }
      for (int to = i + 1; to <= Math.min(words.size(), i + LONGEST); to++) {
        if (to > i + 1 && isBoundary(to - 1)) {
          break;
        }
        if ((words.isWord(to - 1) || words.token(to - 1).kind() == Token.Kind.QUOTE)
            && NameForm.fits(words, i, to)) {
          add(holder(i, to), out);
        }
      }
    }
    return List.copyOf(out.values());
  }

  private boolean isBoundary(int i) {
    return words.token(i).kind() == Token.Kind.MARK
        || shape.of(i).equals("rel")
        || words.key(i).equals("ان");
  }

  private Holder holder(int from, int to) {
    return Holder.of(Phrase.ofTokens(words, from, to), from, to, Holder.Origin.LONGER);
  }
}
