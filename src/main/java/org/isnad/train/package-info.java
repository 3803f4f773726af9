/**
 * Trains the models again from annotated or plain articles: reads gold, runs the stages before the
 * one that learns, hands both to the stage's own trainer and writes the model with its checksum.
 */
@NullMarked
package org.isnad.train;

import org.jspecify.annotations.NullMarked;
