package org.isnad.quantity;

import java.math.BigDecimal;
import org.isnad.lexicon.TokenView;

/**
 * Reads a number written in digits with its separators.
 *
 * <p>Example: «1.500,75» and «1٬500٫75» are 1500.75, «13 000» is 13000, «1,8» is 1.8, «1,500» is
 * 1500. A single dot before three digits is read as a decimal point only where {@code fine} says
 * so: before a scale word, a percent sign or a currency of thousandths.
 *
 * @param value its value
 * @param end one past its last token
 */
record DigitGroup(BigDecimal value, int end) {
  private static final int LONGEST = 30;

  static DigitGroup at(TokenView view, int i, boolean fine) {
    String text = view.token(i).text();
    if (text.length() > LONGEST) {
      return new DigitGroup(BigDecimal.ZERO, i);
    }
    int end = i + 1;
    if (isGroupHead(text)) {
      StringBuilder joined = new StringBuilder(text);
      while (isGroupTail(view, end)) {
        joined.append(view.token(end).text());
        end++;
      }
      if (end > i + 1) {
        return new DigitGroup(new BigDecimal(joined.toString()), end);
      }
    }
    return new DigitGroup(new BigDecimal(plain(text, fine)), end);
  }

  private static boolean isGroupHead(String text) {
    return text.length() <= 3 && text.charAt(0) != '0' && isDigits(text);
  }

  private static boolean isGroupTail(TokenView view, int i) {
    return view.isNumber(i)
        && view.oneSpace(i - 1)
        && view.together(i - 1, i)
        && view.key(i).length() == 3
        && isDigits(view.key(i))
        && !view.is(i + 1, "/");
  }

  static boolean isDigits(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) < '0' || s.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String plain(String text, boolean fine) {
    int decimal = decimalPoint(text, fine);
    StringBuilder out = new StringBuilder(text.length());
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      if (Character.isDigit(c)) {
        out.append((char) ('0' + Character.digit(c, 10)));
      } else if (k == decimal) {
        out.append('.');
      }
    }
    return out.toString();
  }

  /** Where the decimal point of {@code text} is; -1 if it has none. */
  private static int decimalPoint(String text, boolean fine) {
    int arabic = text.lastIndexOf('\u066B');
    if (arabic >= 0) {
      return arabic;
    }
    int dot = text.lastIndexOf('.');
    int comma = text.lastIndexOf(',');
    int last = Math.max(dot, comma);
    if (last < 0) {
      return -1;
    }
    boolean both = dot >= 0 && comma >= 0;
    boolean repeated = text.indexOf(text.charAt(last)) != last;
    int after = text.length() - last - 1;
    if (repeated) {
      return -1;
    }
    boolean grouped = after == 3 && last <= 3 && text.charAt(0) != '0';
    boolean dotPoint = dot == last && fine;
    return both || !grouped || dotPoint ? last : -1;
  }
}
