/** Spans and alignments: positions in an article's text, and how they survive normalisation. */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
