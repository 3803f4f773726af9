package org.isnad.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.learn.Features;
import org.isnad.lexicon.Memo;
import org.isnad.model.Morph;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gives the candidate cuts of a word: those counted with it, and for words seen seldom or never
 * also all open cuts that its letters allow.
 *
 * <p>«وقف» (“he stood” or “and a … stopped”) was seen whole only; «وقفاز» was never seen and may be
 * و + قفاز or whole. Thread-safe.
 */
final class WordTable {
  /** Words seen less often are also given cuts they were never seen with. */
  static final int FAMILIAR = 8;

  /** Words seen less often are not kept at all. */
  static final int LEAST = 2;

  private static final int UNSEEN = 15;

  private final CutSet cuts;
  private final Map<String, Known> words;

  private final Memo<Candidates> met = new Memo<>(14, this::made);
  private final Map<String, Integer> stemCodes;
  private final Candidates number;
  private final Candidates mark;

  WordTable(CutSet cuts, Map<String, Known> words) {
    this.cuts = cuts;
    this.words = words;
    number = Candidates.fixed(cuts.number());
    mark = Candidates.fixed(cuts.mark());
    this.stemCodes = stemCodes(cuts, words);
  }

  Map<String, Known> words() {
    return words;
  }

  /** The candidates of {@code token}. */
  Candidates candidates(Token token) {
    return switch (token.kind()) {
      case NUMBER -> number;
      case MARK, QUOTE -> mark;
      case WORD -> candidates(token.text());
    };
  }

  /** The candidates of {@code word}. */
  Candidates candidates(String word) {
    return met.of(word);
  }

  private Candidates made(String word) {
    return candidates(word, words.get(word));
  }

  /**
   * The candidates as if one occurrence of {@code word} cut by {@code gold} had not been counted.
   */
  Candidates without(String word, int gold) {
    Known known = words.get(word);
    if (known == null || known.total() > 4 * FAMILIAR) {
      return candidates(word);
    }
    List<Integer> ids = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      int count = known.count(i) - (known.cut(i) == gold ? 1 : 0);
      if (count > 0) {
        ids.add(known.cut(i));
        counts.add(count);
      }
    }
    Known rest = new Known(ints(ids), ints(counts));
    return candidates(word, rest.total() < LEAST ? null : rest);
  }

  private Candidates candidates(String word, @Nullable Known known) {
    Set<Integer> ids = new LinkedHashSet<>();
    if (known != null) {
      for (int i = 0; i < known.size(); i++) {
        ids.add(known.cut(i));
      }
    }
    boolean rare = known == null || known.total() < FAMILIAR;
    if (rare) {
      ids.addAll(cuts.fitting(word));
    }
    if (ids.isEmpty()) {
      ids.add(cuts.whole());
    }
    return describe(word, known, ints(List.copyOf(ids)), rare);
  }

  private Candidates describe(String word, @Nullable Known known, int[] ids, boolean rare) {
    int[] priors = new int[ids.length];
    long[] stems = new long[ids.length];
    int[] codes = new int[ids.length];
    Morph[] morphs = new Morph[ids.length];
    for (int i = 0; i < ids.length; i++) {
      morphs[i] = cuts.get(ids[i]).apply(word);
      String stem = morphs[i].stem();
      stems[i] = Features.of(stem);
      codes[i] = stemCodes.getOrDefault(stem, 0);
      priors[i] = prior(known, i);
    }
    return new Candidates(ids, priors, stems, codes, morphs, rare);
  }

  private static int prior(@Nullable Known known, int i) {
    if (known == null) {
      return 0;
    }
    int support = 16 * Math.min(3, log2(known.total()) / 2 + 1);
    if (i >= known.size()) {
      return support + UNSEEN;
    }
    double share = known.count(i) / (double) known.total();
    return support + (int) Math.min(UNSEEN - 1, Math.round(-2 * Math.log(share)));
  }

  private static Map<String, Integer> stemCodes(CutSet cuts, Map<String, Known> words) {
    Map<String, int[]> best = new HashMap<>();
    words.forEach(
        (word, known) -> {
          for (int i = 0; i < known.size(); i++) {
            int id = known.cut(i);
            int[] counts = best.computeIfAbsent(cuts.get(id).stem(word), s -> new int[cuts.tags()]);
            counts[cuts.tag(id)] += known.count(i);
          }
        });
    Map<String, Integer> codes = new HashMap<>();
    best.forEach((stem, counts) -> codes.put(stem, code(counts)));
    return codes;
  }

  private static int code(int[] counts) {
    int top = 0;
    int total = 0;
    for (int t = 0; t < counts.length; t++) {
      total += counts[t];
      top = counts[t] > counts[top] ? t : top;
    }
    int sure = counts[top] * 10 >= total * 9 ? 1 : 0;
    return 1 + (top * 8 + Math.min(7, log2(total) / 2)) * 2 + sure;
  }

  private static int log2(int n) {
    return 31 - Integer.numberOfLeadingZeros(Math.max(1, n));
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
