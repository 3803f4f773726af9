/**
 * Reads dates, clock times, durations and sets in the habits of Arabic news, by rules that are
 * data, and resolves them against the article's date. Knows also which numbers belong to dates and
 * so are no quantities.
 */
@NullMarked
package org.isnad.time;

import org.jspecify.annotations.NullMarked;
