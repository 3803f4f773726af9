package org.isnad.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.json.ClaimRecord.FigureRecord;
import org.isnad.lucene.ArabicWords;
import org.jspecify.annotations.Nullable;

/**
 * Keys under which the units of figures meet: «مجزرة» (“massacre”) and «مجازر» (“massacres”) do not
 * share letters in a row, so a unit has its stem and its consonants without the weak letters ا و ي;
 * «جندي أمريكي» (“American soldier”) is found by «جندي» too. Stateless.
 */
final class UnitKey {
  private static final Set<String> PERCENT =
      Set.of("%", "٪", "percent", "بالمئة", "بالمائة", "المئة", "المائة", "مئة", "مائة");

  private UnitKey() {}

  /** The keys of one figure's unit. */
  static Set<String> of(FigureRecord figure) {
    return of(text(figure.kind()), text(figure.unit()), text(figure.unitCode()));
  }

  /** The keys of a unit as written, with its code; either may be empty. */
  static Set<String> of(String kind, String unit, String code) {
    Set<String> keys = new LinkedHashSet<>();
    if (kind.equals("percent")) {
      keys.add("%");
    }
    if (!code.isEmpty()) {
      keys.add("code " + code);
    }
    List<String> words = ArabicWords.terms(unit);
    if (!words.isEmpty()) {
      keys.add(skeleton(String.join(" ", words)));
      keys.add(skeleton(words.get(0)));
    }
    return keys;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The key by which someone asks for {@code unit}. */
  static String asked(String unit) {
    String plain = unit.strip();
    if (PERCENT.contains(plain)) {
      return "%";
    }
    if (plain.matches("[A-Za-z0-9\\[\\]{}/_.'-]+")) {
      return "code " + plain;
    }
    return skeleton(String.join(" ", ArabicWords.terms(plain)));
  }

  /** The letters without ا و ي after the first one. */
  private static String skeleton(String stem) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < stem.length(); i++) {
      char c = stem.charAt(i);
      boolean inside = i > 0 && stem.charAt(i - 1) != ' ';
      if (!inside || "اوي".indexOf(c) < 0) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
