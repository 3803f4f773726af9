/**
 * Arabic word analysis and an index of texts on disk or in memory; the only user of Lucene, of
 * which nothing shows outside. Knows nothing of claims: an entry has texts to search, keys to
 * filter and count, days, amounts, and the line that is given back.
 */
@NullMarked
package org.isnad.lucene;

import org.jspecify.annotations.NullMarked;
