package org.isnad.claim;

import java.util.List;
import org.isnad.model.Figure;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.SpeechAct;
import org.isnad.model.TimeExpression;

/**
 * How much a claim is worth checking, 0–1, by a stated formula: the weight of its act times the sum
 * of 0.40, 0.25 for a figure with a value, 0.10 for a time, 0.15 for a known speaker who is not a
 * crowd, 0.10 for a content of at least eight words.
 *
 * <p>Example: «وقوع 28 مجزرة في شهر فبراير الماضي» (“28 massacres happened last February”) asserted
 * by a named person reaches 1; «نأمل خيرًا» (“we hope for the best”) stays below one half. It
 * ranks; it is no probability. Stateless.
 */
final class CheckWorthiness {
  private static final int LONG = 8;

  private CheckWorthiness() {}

  static double of(
      SpeechAct act,
      Speaker speaker,
      List<Figure> figures,
      List<TimeExpression> times,
      String content) {
    double sum = 0.40;
    sum += figures.stream().anyMatch(figure -> figure.value().isPresent()) ? 0.25 : 0;
    sum += times.isEmpty() ? 0 : 0.10;
    sum += speaker.name().isPresent() && speaker.kind() != SpeakerKind.GROUP ? 0.15 : 0;
    sum += words(content) >= LONG ? 0.10 : 0;
    return Rounding.toThousandths(weight(act) * sum);
  }

  private static double weight(SpeechAct act) {
    return switch (act) {
      case ASSERT, ACCUSE, CONCEDE -> 1;
      case DENY -> 0.9;
      case PREDICT, WARN -> 0.6;
      case COMMIT -> 0.5;
      case DEMAND, ENDORSE, QUESTION -> 0.3;
    };
  }

  private static long words(String content) {
    return content.codePoints().filter(Character::isWhitespace).count() + 1;
  }
}
