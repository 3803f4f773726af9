/**
 * Linear models over hashed features: a weight vector with its file form, a softmax ranker over
 * candidates, a sequence tagger. Training is deterministic for a seed. Knows nothing of language.
 */
@NullMarked
package org.isnad.learn;

import org.jspecify.annotations.NullMarked;
