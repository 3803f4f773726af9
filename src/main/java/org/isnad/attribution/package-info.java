/**
 * Finds who-said-what: which words attribute (cues), to whom (sources) and what (contents), how
 * they nest and who passed them on. Candidates come from the cue lexicon and the sentence;
 * log-linear models trained on annotated articles choose among them.
 */
@NullMarked
package org.isnad.attribution;

import org.jspecify.annotations.NullMarked;
