/**
 * Language as data: reads the tables under {@code org/isnad/lexicon} and {@code org/isnad/rules},
 * checks them at start and names file and line of what is wrong. Entries pass through the same
 * normaliser as the text.
 */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
