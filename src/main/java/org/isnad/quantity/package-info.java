/**
 * Reads quantities: numbers in digits and words, fractions, ranges, money, percentages, measures,
 * counted nouns and duals, with what bounds them and what they are part of. Knows no dates: what is
 * a date is told to it.
 */
@NullMarked
package org.isnad.quantity;

import org.jspecify.annotations.NullMarked;
