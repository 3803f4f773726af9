package org.isnad.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Commitment;
import org.isnad.model.Distance;
import org.isnad.model.SpeechAct;

/**
 * A row of the cue lexicon.
 *
 * <p>Example: «هدد» (“threatened”), frames ب+NP, ب+أن and NP+ب+NP, act warn.
 *
 * @param lemma key of the row: the verb in the perfect, the noun, the preposition or the phrase
 * @param kind verb, noun, preposition or phrase
 * @param cueClass what kind of attribution it makes
 * @param frames what it governs, each with the act it then performs; the usual one first
 * @param act what it does in any other frame
 * @param neutral whether the content may decide the act instead (guidelines §4)
 * @param commitment how far the speaker stands behind the content
 * @param distance how the writer stands to it
 */
public record CueEntry(
    String lemma,
    Kind kind,
    CueClass cueClass,
    Map<Frame, SpeechAct> frames,
    SpeechAct act,
    boolean neutral,
    Commitment commitment,
    Distance distance) {

  /** The word class of a row. */
  public enum Kind implements org.isnad.model.Label {
    VERB,
    NOUN,
    PREPOSITION,
    PHRASE
  }

  public CueEntry {
    frames = Collections.unmodifiableMap(new LinkedHashMap<>(frames));
  }

  /** The act in {@code frame}: that of the same frame if the row has it, else the row's own. */
  public SpeechAct act(Frame frame) {
    return frames.getOrDefault(frame, act);
  }

  /** The act with a complement of {@code preposition} («دعا إلى»), or without one if empty. */
  public SpeechAct act(String preposition) {
    return frames.entrySet().stream()
        .filter(e -> e.getKey().preposition().equals(preposition))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(act);
  }

  /** Whether some frame has {@code preposition} before its last part. */
  public boolean governs(String preposition) {
    return frames.keySet().stream().anyMatch(f -> f.preposition().equals(preposition));
  }

  /** Whether some frame ends in {@code complement}. */
  public boolean takes(Frame.Complement complement) {
    return frames.keySet().stream().anyMatch(f -> f.complement() == complement);
  }

  /** The prepositions of all frames, each once, in the table's order. */
  public List<String> prepositions() {
    return frames.keySet().stream()
        .map(Frame::preposition)
        .filter(p -> !p.isEmpty())
        .distinct()
        .toList();
  }
}
