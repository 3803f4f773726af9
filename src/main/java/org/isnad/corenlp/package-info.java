/**
 * Stanford CoreNLP's Arabic segmenter, tagger and shift-reduce parser behind the ports of {@link
 * org.isnad.syntax}, on our own sentences and tokens; the only user of {@code edu.stanford.nlp}.
 * Models come from the class path, are read at first use and shared by all threads.
 */
@NullMarked
package org.isnad.corenlp;

import org.jspecify.annotations.NullMarked;
