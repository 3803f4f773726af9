package org.isnad.stance;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.lexicon.Table;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Learns {@link Leanings} from plain articles: counts the words that follow the cues of {@code
 * leaning-cues.tsv} in the same sentence, up to the next cue.
 *
 * <p>Example: after «أشادت» (“praised”) stands «بجهود المعلمين» (“the teachers' efforts”), so both
 * words lean to praise. Nothing annotated is read. Deterministic; not thread-safe.
 */
final class LeaningTrainer {
  private static final String RESOURCE = "/org/isnad/lexicon/leaning-cues.tsv";
  private static final int REACH = 25;
  private static final int RARE = 4;
  private static final int MOST = 60;

  private final Map<String, Side> cues = new HashMap<>();
  private final Map<Side, Map<String, Integer>> counts = new EnumMap<>(Side.class);
  private final Map<Side, Integer> totals = new EnumMap<>(Side.class);

  /** What a cue says of the words after it. */
  enum Side {
    BLAME,
    PRAISE,
    JUDGE,
    INFORM
  }

  LeaningTrainer() {
    for (Table.Row row : Table.load(RESOURCE).rows()) {
      Side side = side(row);
      row.list("words").forEach(word -> cues.put(Keys.fold(word), side));
    }
  }

  private static Side side(Table.Row row) {
    for (Side side : Side.values()) {
      if (side.name().toLowerCase(Locale.ROOT).equals(row.require("class"))) {
        return side;
      }
    }
    throw row.error("class is " + row.get("class"));
  }

  /** Counts the words of one article. */
  void add(SegmentedArticle article) {
    List<Token> tokens = article.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Side side = cue(tokens.get(i));
      if (side != null) {
        count(tokens, i, side);
      }
    }
  }

  private void count(List<Token> tokens, int cue, Side side) {
    int words = 0;
    for (int k = cue + 1; k < tokens.size() && words < REACH; k++) {
      Token token = tokens.get(k);
      boolean other = token.sentence() != tokens.get(cue).sentence();
      if (other || (words > 0 && cues.containsKey(Keys.fold(token.text())))) {
        return;
      }
      if (token.isWord()) {
        words++;
        String stem = Leanings.stem(Keys.fold(token.text()));
        counts.computeIfAbsent(side, s -> new TreeMap<>()).merge(stem, 1, Integer::sum);
        totals.merge(side, 1, Integer::sum);
      }
    }
  }

  private @Nullable Side cue(Token token) {
    String folded = Keys.fold(token.text());
    boolean conjunction = folded.startsWith("و") || folded.startsWith("ف");
    Side side = cues.get(folded);
    return side != null || !conjunction ? side : cues.get(folded.substring(1));
  }

  /** The leanings of all words seen often enough. */
  Leanings train() {
    Map<String, Integer> all = new TreeMap<>();
    counts.values().forEach(c -> c.forEach((stem, n) -> all.merge(stem, n, Integer::sum)));
    Map<Integer, byte[]> rows = new TreeMap<>();
    all.forEach(
        (stem, n) -> {
          if (n >= RARE) {
            byte praise = odds(stem, Side.PRAISE, Side.BLAME, 3);
            byte judging = odds(stem, Side.JUDGE, Side.INFORM, 6);
            rows.put(Leanings.hash(stem), new byte[] {praise, judging});
          }
        });
    return Leanings.of(rows);
  }

  /** Smoothed log odds of {@code one} over {@code other}. */
  private byte odds(String stem, Side one, Side other, double prior) {
    double share =
        totals.getOrDefault(one, 1)
            / (double) (totals.getOrDefault(one, 1) + totals.getOrDefault(other, 1));
    double a = counts.getOrDefault(one, Map.of()).getOrDefault(stem, 0) + prior * share;
    double b = counts.getOrDefault(other, Map.of()).getOrDefault(stem, 0) + prior * (1 - share);
    double odds = Math.log(a / b) - Math.log(share / (1 - share));
    return (byte) Math.max(-MOST, Math.min(MOST, Math.round(odds * Leanings.SCALE)));
  }
}
