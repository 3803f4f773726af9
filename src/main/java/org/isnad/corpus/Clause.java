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
 * ضامن negated, اتفاق, تهد. Words before the negation are not negated, the three after it are, one
 * after «غير».
 *
 * @param negated by stem, in order
 * @param limited whether it says “only”: «لا يواجه أزمة فقط» (“does not face a crisis only”)
 * @param negating whether it has a negation anywhere
 * @param refusing whether it tells of a refusal or denial: «رفض منح التأشيرة» (“refused the visa”)
 * @param unreal whether it tells of a wish or possibility: «مطلب إقالة المدير» (“the demand for the
 *     manager's dismissal”)
 */
record Clause(
    Map<String, Boolean> negated,
    boolean limited,
    boolean negating,
    boolean refusing,
    boolean unreal) {
  private static final int REACH = 3;

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
    boolean negating = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (classes.isNegation(word)) {
        reach = reach(words, i, classes);
        negating |= reach > 0;
      } else {
        if (!classes.isFunction(word) && word.length() > 2 && !isNumber(word)) {
          stems.putIfAbsent(WordKey.stem(word), reach > 0);
        }
        reach--;
      }
    }
    return new Clause(
        stems,
        words.stream().anyMatch(classes::isLimiting),
        negating,
        words.stream().anyMatch(classes::isRefusing),
        words.stream().anyMatch(classes::isUnreal));
  }

  /**
   * How many words a negation at {@code i} reaches: none in «لا يزال» (“still”), none where it only
   * makes an attribute, as in «الأثر غير المباشر» (“the indirect effect”), one after «غير» or
   * «عدم».
   */
  private static int reach(List<String> words, int i, WordClasses classes) {
    String next = i + 1 < words.size() ? words.get(i + 1) : "";
    if (classes.isIdle(next)) {
      return 0;
    }
    return classes.isPrivative(words.get(i)) ? (next.startsWith("ال") ? 0 : 1) : REACH;
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
