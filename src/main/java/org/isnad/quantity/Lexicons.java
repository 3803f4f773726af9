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
 * @param changes words of change
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
    WordSet changes,
    Starters starters) {

  static final String CHANGES = "/org/isnad/lexicon/change-words.tsv";

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
        WordSet.load(CHANGES, "words"),
        new Starters(numbers, measures, modifiers));
  }
}
