/**
 * What a speaker does by saying something and for or against whom: speech act, commitment of the
 * speaker, distance of the writer and stance towards targets, one {@link org.isnad.model.Judgement}
 * for each attribution. Evidence comes from the cue's row and frame, the lexicons of polarity and
 * modality, and two small log-linear models; every stance names the words it rests on.
 */
@NullMarked
package org.isnad.stance;

import org.jspecify.annotations.NullMarked;
