package org.isnad.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.Morph;
import org.isnad.model.Token;

/**
 * Counts how far two analyses of the same tokens agree. A piece (proclitic letter, stem, enclitic)
 * agrees if it stands at the same place and is spelt the same.
 */
final class Agreement {
  private int words;
  private int tags;
  private int cuts;
  private int whole;
  private long expected;
  private long found;
  private long common;

  void add(List<Token> tokens, List<Cut> gold, List<Morph> system) {
    for (int i = 0; i < system.size(); i++) {
      Morph right = gold.get(i).apply(tokens.get(i).text());
      Set<String> wanted = pieces(right);
      Set<String> got = pieces(system.get(i));
      expected += wanted.size();
      found += got.size();
      boolean sameCut = wanted.equals(got);
      boolean sameTag = right.tag().equals(system.get(i).tag());
      if (tokens.get(i).isWord()) {
        words++;
        cuts += sameCut ? 1 : 0;
        tags += sameTag ? 1 : 0;
        whole += sameCut && sameTag ? 1 : 0;
      }
      wanted.retainAll(got);
      common += wanted.size();
    }
  }

  double pieceF1() {
    return 2.0 * common / Math.max(1, expected + found);
  }

  double tagAccuracy() {
    return tags / (double) Math.max(1, words);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d words: segment F1 %.4f, words cut alike %.4f, tagged alike %.4f, both %.4f",
        words,
        pieceF1(),
        cuts / (double) Math.max(1, words),
        tagAccuracy(),
        whole / (double) Math.max(1, words));
  }

  private static Set<String> pieces(Morph m) {
    Set<String> out = new HashSet<>();
    for (int i = 0; i < m.proclitics().length(); i++) {
      out.add(i + ":" + m.proclitics().charAt(i));
    }
    out.add(m.proclitics().length() + ":" + m.stem());
    if (!m.enclitic().isEmpty()) {
      out.add("end:" + m.enclitic());
    }
    return out;
  }
}
