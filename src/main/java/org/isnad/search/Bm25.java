package org.isnad.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ranks short texts by the words they share with a question (Robertson's BM25, k1 1.2, b 0.75).
 * Built once, then only read: thread-safe after that.
 */
final class Bm25 {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final List<Map<String, Integer>> texts = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final double meanLength;

  /** A text by its number, with its score. */
  record Ranked(int text, double score) {}

  Bm25(List<List<String>> terms) {
    long sum = 0;
    for (int i = 0; i < terms.size(); i++) {
      Map<String, Integer> counts = new HashMap<>();
      terms.get(i).forEach(term -> counts.merge(term, 1, Integer::sum));
      for (String term : counts.keySet()) {
        places.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
      }
      texts.add(counts);
      lengths.add(terms.get(i).size());
      sum += terms.get(i).size();
    }
    meanLength = Math.max(1, sum / (double) Math.max(1, terms.size()));
  }

  /** How rare a term is. */
  double idf(String term) {
    int n = places.getOrDefault(term, List.of()).size();
    return Math.log(1 + (texts.size() - n + 0.5) / (n + 0.5));
  }

  double score(Set<String> question, int text) {
    double sum = 0;
    for (String term : question) {
      int count = texts.get(text).getOrDefault(term, 0);
      if (count > 0) {
        double length = 1 - B + B * lengths.get(text) / meanLength;
        sum += idf(term) * count * (K1 + 1) / (count + K1 * length);
      }
    }
    return sum;
  }

  /** The best texts that share a term with the question; ties by number. */
  List<Ranked> best(Set<String> question, int limit) {
    Set<Integer> sharing = new HashSet<>();
    question.forEach(term -> sharing.addAll(places.getOrDefault(term, List.of())));
    return sharing.stream()
        .map(text -> new Ranked(text, score(question, text)))
        .sorted(Comparator.comparingDouble((Ranked r) -> -r.score()).thenComparingInt(Ranked::text))
        .limit(limit)
        .toList();
  }
}
