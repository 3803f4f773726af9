package org.isnad.attribution;

import java.util.Iterator;
import java.util.List;
import org.isnad.lexicon.CueEntry;
import org.isnad.lexicon.CueReading;
import org.isnad.lexicon.Frame;

/**
 * A word, phrase or colon that may attribute.
 *
 * @param first its first token
 * @param last its last token
 * @param readings its readings in the cue lexicon; none for a colon or a verb that the lexicon does
 *     not have
 * @param phrase the lemma of a multi-word cue, else empty
 */
record CueCandidate(int first, int last, List<CueReading> readings, String phrase) {
  CueCandidate {
    readings = List.copyOf(readings);
  }

  static CueCandidate word(int token, List<CueReading> readings) {
    return new CueCandidate(token, token, readings, "");
  }

  /** The lemma of its first reading, the phrase, or "?". */
  String lemma() {
    if (!phrase.isEmpty()) {
      return phrase;
    }
    return readings.isEmpty() ? "?" : readings.get(0).entry().lemma();
  }

  /** The shape of its first reading, or "-". */
  String form() {
    return readings.isEmpty() ? "-" : readings.get(0).form().name();
  }

  /** Whether some frame of the cue has the preposition {@code key} (folded). */
  boolean governs(String key) {
    for (CueReading r : readings) {
      if (governs(r.entry(), key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some frame of {@code entry} has the preposition {@code key} (folded). */
  static boolean governs(CueEntry entry, String key) {
    for (Frame frame : entry.frames().keySet()) {
      if (!frame.preposition().isEmpty() && Words.fold(frame.preposition()).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the usual frame of the cue has an object before its complement: «وصف روسيا بأنها …»
   * (“described Russia as …”).
   */
  boolean takesObject() {
    if (readings.isEmpty()) {
      return false;
    }
    Iterator<Frame> frames = readings.get(0).entry().frames().keySet().iterator();
    return frames.hasNext() && frames.next().object();
  }
}
