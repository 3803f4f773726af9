/**
 * Finds articles that stand twice in a corpus, word by word or nearly: fingerprints of normalised
 * words by MinHash, and a bounded memory of those seen. A fingerprint depends on the text alone, so
 * that other programs of the project can compute and join them in parallel.
 */
@NullMarked
package org.isnad.duplicates;

import org.jspecify.annotations.NullMarked;
