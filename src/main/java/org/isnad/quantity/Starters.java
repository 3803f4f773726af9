package org.isnad.quantity;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Memo;
import org.isnad.lexicon.TokenView;

/**
 * Tells at once that no figure begins at most words.
 *
 * <p>Example: at «الوزير» (“the minister”) nothing can begin; at «غرفتين» (“two rooms”) a dual may.
 * Immutable, thread-safe.
 */
final class Starters {
  private static final Set<String> OTHERS =
      Set.of("بين", "مابين", "ما", "من", "سن", "المرتبه", "المركز", "الترتيب", "الرتبه", "مرتبه");

  private final Set<String> keys = new HashSet<>(OTHERS);
  private final Memo<Boolean> known = new Memo<>(14, this::may);

  Starters(NumberReader numbers, Measures measures, Modifiers modifiers) {
    keys.addAll(numbers.keys());
    keys.addAll(measures.starters());
    keys.addAll(modifiers.starters());
    OTHERS.forEach(key -> keys.add(key.startsWith("ال") ? key.substring(2) : key));
  }

  /** Whether a figure may begin with the word at token {@code i}. */
  boolean may(TokenView view, int i) {
    return known.of(view.key(i));
  }

  private boolean may(String key) {
    if (key.endsWith("ين") || key.endsWith("ان") || isShare(key) || isLatin(key)) {
      return true;
    }
    for (TokenView.Form form : TokenView.forms(key)) {
      if (keys.contains(form.stem())) {
        return true;
      }
    }
    return false;
  }

  /** «نصفهم», «ثلثاها», «ربعه» */
  private static boolean isShare(String key) {
    int n = key.length();
    return n > 3 && n < 9 && (key.contains("نصف") || key.contains("ربع") || key.contains("ثلث"));
  }

  private static boolean isLatin(String key) {
    return key.charAt(0) >= 'a' && key.charAt(0) <= 'z';
  }
}
