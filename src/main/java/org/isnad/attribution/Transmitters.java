package org.isnad.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.CueReading;
import org.isnad.model.Mention;

/**
 * Finds who passed a statement on: «نقلت <u>الوكالة</u> عن الوزير قوله إن …» (“the agency quoted
 * the minister as saying …”), «ذكرت <u>الصحيفة</u> نقلا عن مصادر …» (“the paper reported, citing
 * sources, …”).
 *
 * <p>A transmitter stands right after a verb that comes before «عن»: نقل itself, or any finite cue
 * before «نقلا عن».
 */
final class Transmitters {
  private static final String FROM = "عن";
  private static final int LONGEST = 12;

  private Transmitters() {}

  /** The transmitters of the attribution with this cue and structure, in order. */
  static List<Mention> find(ArticleView v, CueCandidate cue, Structure s) {
    for (int verb = cue.first(); verb >= v.sentenceStart(cue.first()); verb--) {
      if (verb < cue.first() && v.is(verb, Shape.COMPLEMENTISER)) {
        return List.of();
      }
      if (passesOn(v, verb) || (citing(v, cue) && verb < cue.first() && isFinite(v, verb))) {
        return between(v, verb, citing(v, cue) ? cue.first() : v.size, s)
            .map(List::of)
            .orElse(List.of());
      }
    }
    return List.of();
  }

  private static Optional<Mention> between(ArticleView v, int verb, int limit, Structure s) {
    int from = verb + 1;
    int to = from;
    while (to < limit && to - from < LONGEST && v.sameSentence(verb, to) && !ends(v, to)) {
      to++;
    }
    boolean bounded = to == limit || FROM.equals(v.key(to)) || v.is(to, Shape.COMMA);
    boolean own = s.hasSource() && s.from() < to && from <= s.to();
    if (to == from || !bounded || own) {
      return Optional.empty();
    }
    return Optional.of(new Mention(v.base.span(from, to), false));
  }

  private static boolean ends(ArticleView v, int i) {
    return FROM.equals(v.key(i))
        || v.is(i, Shape.COMMA)
        || v.is(i, Shape.STOP)
        || v.is(i, Shape.COLON)
        || v.is(i, Shape.COMPLEMENTISER)
        || v.is(i, Shape.FUNCTION);
  }

  private static boolean passesOn(ArticleView v, int i) {
    return v.readings(i).stream()
        .anyMatch(r -> r.entry().lemma().equals("نقل") && r.form().isFinite() && !r.pronoun());
  }

  private static boolean citing(ArticleView v, CueCandidate cue) {
    return v.key(cue.first()).startsWith("نقلا") && FROM.equals(v.key(cue.last() + 1));
  }

  private static boolean isFinite(ArticleView v, int i) {
    return v.readings(i).stream().map(CueReading::form).anyMatch(f -> f.isFinite());
  }
}
