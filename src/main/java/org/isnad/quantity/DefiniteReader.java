package org.isnad.quantity;

import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Figure.Kind;
import org.isnad.quantity.NumberReading.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads a definite number after its noun.
 *
 * <p>Example: «الدول الثلاث» (“the three states”), «الأشهر الـ12», «المخطوفين البريطانيين الخمسة»;
 * not «القرن الـ20» (“the 20th century”), where the number ranks. One article, one thread.
 */
final class DefiniteReader {
  private final TokenView view;
  private final Lexicons lexicons;

  DefiniteReader(TokenView view, Lexicons lexicons) {
    this.view = view;
    this.lexicons = lexicons;
  }

  @Nullable Amount at(NumberReading number) {
    boolean apart = number.form() == Form.DIGITS && view.key(number.start() - 1).endsWith("ال");
    int before = number.start() - (apart ? 2 : 1);
    while (view.is(before, "\"")) {
      before--;
    }
    if (!isDefiniteNoun(before) || !view.together(before, number.start())) {
      return null;
    }
    int noun = isDefiniteNoun(before - 1) && isRelative(before) ? before - 1 : before;
    Phrases.Match<Measures.Measure> measure = measure(noun);
    if (measure == null && !lexicons.nouns().isPlural(view.key(noun))) {
      return null;
    }
    Unit unit =
        measure == null
            ? Unit.count(view.article().letters(noun, noun + 1), noun + 1)
            : new Unit(
                Kind.MEASURE,
                view.article().letters(noun, noun + 1),
                measure.value().code(),
                noun + 1,
                false);
    return number.value() == null
        ? null
        : new Amount(
            noun,
            number.end(),
            number.value(),
            number.scale(),
            unit,
            unit.kind(),
            unit.kind().label() + ".definite");
  }

  private Phrases.@Nullable Match<Measures.Measure> measure(int noun) {
    return lexicons.measures().plural(view, noun);
  }

  private boolean isDefiniteNoun(int i) {
    return view.isWord(i) && view.key(i).length() > 4 && articled(view.key(i));
  }

  private static boolean articled(String key) {
    return key.startsWith("ال")
        || key.startsWith("وال")
        || key.startsWith("بال")
        || key.startsWith("لل");
  }

  private boolean isRelative(int i) {
    String key = view.key(i);
    return key.endsWith("يين") || key.endsWith("يه") || key.endsWith("ي");
  }
}
