package org.isnad.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One clause of a content: the stems of its content words, each with whether it is negated.
 *
 * <p>Example: «روسيا ليست ضامنًا لاتفاق التهدئة» (“Russia is no guarantor of the truce”): روسي,
 * ضامن negated, اتفاق, تهد. Words before the negation are not negated, the four after it are.
 *
 * @param negated by stem, in order
 * @param limited whether it says “only”: «لا يواجه أزمة فقط» (“does not face a crisis only”)
 */
record Clause(Map<String, Boolean> negated, boolean limited) {
  private static final int REACH = 4;

  /** The clauses of {@code text}. */
  static List<Clause> of(String text, WordClasses classes) {
    List<Clause> out = new ArrayList<>();
    for (String part : text.split("[.؛،!؟?:\\n]")) {
      Clause clause = clause(WordKey.words(part), classes);
      if (!clause.negated().isEmpty()) {
        out.add(clause);
      }
    }
    return out;
  }

  private static Clause clause(List<String> words, WordClasses classes) {
    Map<String, Boolean> stems = new LinkedHashMap<>();
    int reach = 0;
    for (String word : words) {
      if (classes.isNegation(word)) {
        reach = REACH;
      } else {
        if (!classes.isFunction(word) && word.length() > 2 && !isNumber(word)) {
          stems.putIfAbsent(WordKey.stem(word), reach > 0);
        }
        reach--;
      }
    }
    return new Clause(stems, words.stream().anyMatch(classes::isLimiting));
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  int size() {
    return negated.size();
  }

  Set<String> stems() {
    return negated.keySet();
  }

  /** The first content word: what the clause is about. */
  String head() {
    return negated.keySet().iterator().next();
  }

  boolean isNegated(String stem) {
    return Boolean.TRUE.equals(negated.get(stem));
  }
}
