package org.isnad.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.HolderLexicon;
import org.isnad.lexicon.NameKey;
import org.isnad.lexicon.NounClass;

/**
 * The descriptions that stand beside a proper name anywhere in the article: «وزير الداخلية محمد
 * حصاد» (“the interior minister M. H.”), «محمد حصاد، وزير الداخلية». Not thread-safe.
 */
final class Titles {
  private static final int BEFORE = 14;
  private static final int AFTER = 10;
  private static final int MOST = 100;

  private final Words words;
  private final Map<List<String>, List<Set<String>>> known = new HashMap<>();

  Titles(Words words) {
    this.words = words;
  }

  /** How well a description fits. */
  enum Fit {
    ALL,
    MOST,
    HEAD,
    OTHER,
    UNTITLED
  }

  /** How well {@code description}, headed by {@code lemma}, fits the holder's titles. */
  Fit fit(List<String> description, String lemma, Holder holder) {
    List<Set<String>> titles = known.computeIfAbsent(holder.key(), k -> titles(holder));
    Set<String> wanted = new HashSet<>(description);
    Fit best = titles.isEmpty() ? Fit.UNTITLED : Fit.OTHER;
    for (Set<String> title : titles) {
      Fit fit = fit(wanted, lemma, title);
      best = fit.compareTo(best) < 0 ? fit : best;
    }
    return best;
  }

  private static Fit fit(Set<String> wanted, String lemma, Set<String> title) {
    int found = 0;
    for (String word : wanted) {
      found += title.contains(word) ? 1 : 0;
    }
    boolean head = title.contains("#" + lemma);
    if (found == wanted.size() || (head && found == wanted.size() - 1)) {
      return Fit.ALL;
    }
    return found * 2 >= wanted.size() ? Fit.MOST : head ? Fit.HEAD : Fit.OTHER;
  }

  private List<Set<String>> titles(Holder holder) {
    List<Set<String>> out = new ArrayList<>();
    for (int at : holder.places().subList(0, Math.min(MOST, holder.places().size()))) {
      before(at, out);
      after(at, holder.key(), out);
    }
    return List.copyOf(new LinkedHashSet<>(out));
  }

  private void before(int at, List<Set<String>> out) {
    Set<String> title = new HashSet<>();
    boolean head = false;
    for (int i = at - 1;
        i >= 0 && i > at - BEFORE && words.sentence(i) == words.sentence(at);
        i--) {
      boolean comma = words.token(i).is("،") && i == at - 1;
      if (!comma && ends(i)) {
        break;
      }
      head |= add(i, title);
    }
    if (head) {
      out.add(title);
    }
  }

  private void after(int at, List<String> name, List<Set<String>> out) {
    int from = words.matches(name, at) ? at + name.size() : at + 1;
    Set<String> title = new HashSet<>();
    boolean head = false;
    for (int i = from; i < words.size() && i < from + AFTER; i++) {
      boolean opens = i == from && !words.isWord(i);
      if (words.sentence(i) != words.sentence(at) || (!opens && ends(i))) {
        break;
      }
      if (i <= from + 1 && i > from - 1 && !head && words.isWord(i) && words.noun(i).isEmpty()) {
        break;
      }
      head |= add(i, title);
    }
    if (head) {
      out.add(title);
    }
  }

  private boolean add(int i, Set<String> title) {
    if (words.isWord(i)) {
      title.add(NameKey.bare(words.key(i)));
      String key = words.key(i);
      if (key.length() > 3 && HolderLexicon.PROCLITICS.indexOf(key.charAt(0)) >= 0) {
        title.add(NameKey.bare(key.substring(1)));
      }
    }
    words.noun(i).ifPresent(n -> title.add("#" + n.lemma()));
    return words.noun(i).map(n -> n.nounClass() == NounClass.TITLE).orElse(false);
  }

  private boolean ends(int i) {
    String key = words.key(i);
    return words.analyzed().morph(i).isVerb()
        || (key.isEmpty()
            && (words.token(i).is("،") || words.token(i).is(".") || words.token(i).is(":")))
        || key.equals("ان")
        || key.equals("الذي");
  }
}
