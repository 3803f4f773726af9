package org.isnad.model;

import java.util.List;

/**
 * How one attribution is meant: the act, how far the speaker and the writer stand behind it, for or
 * against whom.
 *
 * <p>Example: «اتهم الوزير الحكومة بالتقصير» (“the minister accused the government of neglect”)
 * accuses, against «الحكومة».
 *
 * @param act speech act
 * @param commitment how far the speaker stands behind the content
 * @param distance how far the writer stands from it
 * @param stances for or against whom
 */
public record Judgement(
    SpeechAct act, Commitment commitment, Distance distance, List<Stance> stances) {
  public Judgement {
    stances = List.copyOf(stances);
  }
}
