package org.isnad.attribution;

import java.util.List;
import org.isnad.learn.Features;
import org.isnad.lexicon.CueReading;

/**
 * What this stage knows of a word's letters, wherever it stands.
 *
 * <p>Example: «وأكدت» (“and she affirmed”) has the readings of أكد, the key «واكدت», and, where و
 * is a conjunction, the key «اكدت».
 *
 * @param readings as a cue
 * @param key folded
 * @param shape of the key
 * @param wordHash of the key
 * @param rest the key without its first letter, if it has more than two
 * @param restShape of the rest
 * @param restHash of the rest
 * @param holder hash of what it is in the description of a holder
 * @param reading hash of what stands before the tag in its class
 * @param coarse its coarse group, -1 if unknown
 * @param fine its finer group, -1 if unknown
 */
record WordFacts(
    List<CueReading> readings,
    String key,
    Shape shape,
    long wordHash,
    String rest,
    Shape restShape,
    long restHash,
    long holder,
    long reading,
    int coarse,
    int fine) {
  WordFacts {
    readings = List.copyOf(readings);
  }

  static WordFacts of(String text, List<CueReading> readings, int coarse, int fine) {
    String key = Words.fold(text);
    boolean joined = key.length() > 2;
    String rest = joined ? key.substring(1) : key;
    return new WordFacts(
        readings,
        key,
        Shape.ofWord(key),
        Features.of(key),
        rest,
        Shape.ofWord(rest),
        Features.of(rest),
        Features.of(Words.holder(text)),
        Features.of(readings.isEmpty() ? "" : "cue:" + readings.get(0).form() + ":"),
        coarse,
        fine);
  }
}
