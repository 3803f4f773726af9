package org.isnad.time;

import java.util.Set;
import org.isnad.lexicon.TokenView;

/**
 * Whether a sentence speaks of the future before a place: then «الثلاثاء» is the next Tuesday.
 *
 * <p>Example: «ستعقد الجلسة الثلاثاء» (“the session will be held on Tuesday”). One article, one
 * thread.
 */
final class Future {
  private static final int REACH = 14;
  private static final Set<String> WORDS =
      Set.of("سوف", "المقرر", "المتوقع", "المنتظر", "يعتزم", "تعتزم", "المزمع", "المرتقب", "لن");
  private static final Set<String> NOT_VERBS =
      Set.of(
          "سيا", "سيد", "سين", "سيط", "ستي", "سنو", "ستو", "سير", "سيف", "سيل", "سيو", "سنه",
          "سنت");

  private final TokenView view;

  Future(TokenView view) {
    this.view = view;
  }

  boolean before(int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH) && view.together(k, i); k--) {
      if (isFuture(view.key(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFuture(String key) {
    if (WORDS.contains(key)) {
      return true;
    }
    String verb = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    return verb.length() >= 5
        && verb.charAt(0) == 'س'
        && "يتن".indexOf(verb.charAt(1)) >= 0
        && !NOT_VERBS.contains(verb.substring(0, 3));
  }
}
