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
 */
record Lexicons(
    NumberReader numbers,
    Measures measures,
    Currencies currencies,
    Nouns nouns,
    Modifiers modifiers,
    NumberNames names,
    UnitReader units) {

  static Lexicons load(NumberReader numbers) {
    Measures measures = new Measures();
    Currencies currencies = new Currencies();
    Nouns nouns = new Nouns();
    return new Lexicons(
        numbers,
        measures,
        currencies,
        nouns,
        new Modifiers(),
        new NumberNames(),
        new UnitReader(measures, currencies, nouns));
  }
}
