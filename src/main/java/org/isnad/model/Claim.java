package org.isnad.model;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Span;

/**
 * One attributed statement, complete: who, by which word, what, how, for or against whom, with
 * which figures and times.
 *
 * @param id hash of article id and spans, the same on every machine and run
 * @param attribution cue, source, content and type
 * @param speaker who said it
 * @param via names of the transmitters, in order
 * @param act speech act
 * @param commitment how far the speaker stands behind it
 * @param distance how far the writer stands from it
 * @param stances for or against whom
 * @param figures quantities inside the content
 * @param times dates and times inside the content
 * @param parent id of the claim inside whose content this one stands
 * @param rating what kind of statement it is, whether and why it is worth checking
 * @param sentence the sentence that holds the cue, or the content's first where there is no cue
 */
public record Claim(
    String id,
    Attribution attribution,
    Speaker speaker,
    List<Mention> via,
    SpeechAct act,
    Commitment commitment,
    Distance distance,
    List<Stance> stances,
    List<Figure> figures,
    List<TimeExpression> times,
    Optional<String> parent,
    Rating rating,
    Span sentence) {
  public Claim {
    via = List.copyOf(via);
    stances = List.copyOf(stances);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
  }

  /** The same claim inside another. */
  public Claim withParent(Optional<String> outer) {
    return new Claim(
        id,
        attribution,
        speaker,
        via,
        act,
        commitment,
        distance,
        stances,
        figures,
        times,
        outer,
        rating,
        sentence);
  }
}
