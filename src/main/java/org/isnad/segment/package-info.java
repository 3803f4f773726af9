/**
 * Cuts a normalised article into paragraphs, sentences and tokens and pairs its quotation marks,
 * also those that were never closed, are nested, or run over several paragraphs. Clitics stay on
 * their words; the syntax package cuts them.
 */
@NullMarked
package org.isnad.segment;

import org.jspecify.annotations.NullMarked;
