package org.isnad.syntax;

import java.util.List;
import org.isnad.model.Token;

/**
 * A sentence of the training text: its tokens and how each is cut.
 *
 * @param tokens words, numbers and marks
 * @param cuts one for each token
 */
record TaggedSentence(List<Token> tokens, List<Cut> cuts) {}
