package org.isnad.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.MatchKey;

/**
 * The baseline that knows words only: naive Bayes over words and pairs of words, add-one smoothed.
 * Scores a sentence by the mean of its words' log odds.
 */
final class WordsBaseline {
  private final Map<String, int[]> counts = new HashMap<>();
  private final int[] totals = new int[2];

  WordsBaseline(List<RatedSentence> lessons) {
    for (RatedSentence lesson : lessons) {
      for (String gram : grams(lesson.text())) {
        counts.computeIfAbsent(gram, g -> new int[2])[lesson.worthy() ? 1 : 0]++;
        totals[lesson.worthy() ? 1 : 0]++;
      }
    }
  }

  double score(String text) {
    double sum = 0;
    int known = 1;
    for (String gram : grams(text)) {
      int[] seen = counts.get(gram);
      if (seen != null) {
        double worthy = (seen[1] + 1.0) / (totals[1] + counts.size());
        double other = (seen[0] + 1.0) / (totals[0] + counts.size());
        sum += Math.log(worthy / other);
        known++;
      }
    }
    return sum / known;
  }

  private static List<String> grams(String text) {
    List<String> out = new ArrayList<>();
    String before = "";
    for (String word : MatchKey.of(text).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        out.add(word);
        out.add(before + " " + word);
        before = word;
      }
    }
    return out;
  }
}
