package org.isnad.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.lucene.ArabicWords;
import org.isnad.lucene.ArabicWords.Word;

/**
 * A text as the matcher compares it.
 *
 * @param words its light terms, each with the first word as written
 * @param roots the skeletons of its terms
 * @param grams how often each run of three letters stands in it
 * @param years years of four digits
 * @param sorts of what is named by its sort, the names: «ولاية كسلا» (“the state of Kassala”) is
 *     «كسلا» of «ولاية»
 * @param facts figures and names
 */
record MatchText(
    Map<String, String> words,
    Set<String> roots,
    Map<String, Integer> grams,
    Set<String> years,
    Map<String, Set<String>> sorts,
    Facts facts) {
  private static final Set<String> SORTS =
      Set.of(
          "ولايه", "مدينه", "بلده", "محافظه", "قريه", "واحات", "حقل", "معبر", "مطار", "جامعه",
          "نهر", "ميناء", "جزيره", "مخيم", "اقليم", "سد", "مستشفي", "بحيره");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?![\\d.,])");

  static MatchText of(String text, Facts facts) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Word word : ArabicWords.light(text)) {
      words.putIfAbsent(word.term(), text.substring(word.start(), word.end()));
    }
    Set<String> years = new HashSet<>();
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      years.add(year.group());
    }
    return new MatchText(
        words, Skeleton.ofAll(words.keySet()), grams(text), years, sorts(text), facts);
  }

  private static Map<String, Set<String>> sorts(String text) {
    List<Word> folded = ArabicWords.folded(text);
    Map<String, Set<String>> out = new HashMap<>();
    for (int i = 0; i + 1 < folded.size(); i++) {
      String word = folded.get(i).term();
      String sort = SORTS.contains(word) ? word : word.substring(Math.min(1, word.length()));
      if (SORTS.contains(sort)) {
        out.computeIfAbsent(sort, s -> new HashSet<>()).add(folded.get(i + 1).term());
      }
    }
    return out;
  }

  /** Whether things of one sort are named and none is the same. */
  boolean namesOtherThan(MatchText other) {
    return sorts.entrySet().stream()
        .anyMatch(
            sort -> {
              Set<String> there = other.sorts.getOrDefault(sort.getKey(), Set.of());
              return !there.isEmpty() && sort.getValue().stream().noneMatch(there::contains);
            });
  }

  /** Runs of three letters of the folded words, word ends marked. */
  private static Map<String, Integer> grams(String text) {
    List<Word> folded = ArabicWords.folded(text);
    String joined = folded.stream().map(Word::term).collect(Collectors.joining(" ", " ", " "));
    Map<String, Integer> out = new HashMap<>();
    for (int i = 0; i + 3 <= joined.length(); i++) {
      out.merge(joined.substring(i, i + 3), 1, Integer::sum);
    }
    return out;
  }

  Set<String> terms() {
    return words.keySet();
  }

  /** Cosine of the counts of three-letter runs. */
  double gramCosine(MatchText other) {
    double dot = 0;
    for (Map.Entry<String, Integer> gram : grams.entrySet()) {
      dot += gram.getValue() * other.grams.getOrDefault(gram.getKey(), 0);
    }
    return dot == 0 ? 0 : dot / (norm(grams) * norm(other.grams));
  }

  private static double norm(Map<String, Integer> counts) {
    return Math.sqrt(counts.values().stream().mapToDouble(n -> (double) n * n).sum());
  }
}
