package org.isnad.quantity;

import org.isnad.lexicon.TokenView;

/**
 * Finds the percent sign in its many forms: «%», «بالمئة», «في المائة», «نقطة مئوية» (“percentage
 * point”).
 */
final class Percents {
  private Percents() {}

  /** One past the percent sign at token {@code i}; -1 if there is none. */
  static int end(TokenView view, int i) {
    if (view.is(i, "%")) {
      return i + 1;
    }
    int at = view.is(i, "في") || view.is(i, "ب") ? i + 1 : i;
    String key = view.key(at);
    boolean joined = key.equals("بالميه") || key.equals("بالمايه") || key.equals("بالميئه");
    boolean apart = at > i && (key.equals("الميه") || key.equals("المايه") || key.equals("ميه"));
    return joined || apart ? at + 1 : -1;
  }

  /** Whether «نقطة» at {@code i} is a percentage or basis point. */
  static boolean isPoint(TokenView view, int i) {
    boolean point = view.key(i).startsWith("نقط") || view.is(i, "نقاط");
    return point && (view.key(i + 1).startsWith("ميوي") || view.is(i + 1, "اساس"));
  }
}
