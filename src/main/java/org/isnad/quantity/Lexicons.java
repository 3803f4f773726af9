package org.isnad.quantity;

/**
 * All that the quantity reader knows of the language.
 *
 * @param numbers number words
 * @param measures units of measure
 * @param currencies money
 * @param nouns counted nouns and duals
 * @param modifiers bounds
 * @param names numbers that name
 * @param units what follows a number
 * @param starters what a figure may begin with
 */
record Lexicons(
    NumberReader numbers,
    Measures measures,
    Currencies currencies,
    Nouns nouns,
    Modifiers modifiers,
    NumberNames names,
    UnitReader units,
    Starters starters) {

  static Lexicons load(NumberReader numbers) {
    Measures measures = new Measures();
    Currencies currencies = new Currencies();
    Nouns nouns = new Nouns();
    Modifiers modifiers = new Modifiers();
    return new Lexicons(
        numbers,
        measures,
        currencies,
        nouns,
        modifiers,
        new NumberNames(),
        new UnitReader(measures, currencies, nouns),
        new Starters(numbers, measures, modifiers));
  }
}
