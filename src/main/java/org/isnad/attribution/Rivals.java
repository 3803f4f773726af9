package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.text.Span;

/**
 * Settles which of two cues has a content that both claim: in «ذكرت الوكالة نقلا عن مصادر أن X»
 * (“the agency reported, citing sources, that X”) only one attribution is kept, the surer one.
 */
final class Rivals {
  private static final String SAY = "قال";

  private Rivals() {}

  /** The attributions without those whose content begins and ends where a surer one's does. */
  static List<Attribution> settle(List<Attribution> found) {
    List<Attribution> out = new ArrayList<>();
    for (Attribution a : found) {
      if (found.stream().noneMatch(b -> beats(b, a))) {
        out.add(a);
      }
    }
    return out;
  }

  private static boolean beats(Attribution b, Attribution a) {
    if (a.equals(b) || !same(a.contentHull(), b.contentHull())) {
      return false;
    }
    if (isSaying(a) != isSaying(b)) {
      return isSaying(a);
    }
    double mine = a.decision().confidence();
    double other = b.decision().confidence();
    return other > mine || (other == mine && place(b) > place(a));
  }

  /** «قائلا» after a verb of speech belongs to the verb (guidelines §1). */
  private static boolean isSaying(Attribution a) {
    return a.cue().isPresent()
        && a.cue().get().lemma().equals(SAY)
        && a.source().isEmpty()
        && a.cue().get().span().length() > SAY.length();
  }

  private static int place(Attribution a) {
    return a.cue().map(c -> c.span().start()).orElse(-1);
  }

  private static boolean same(Span a, Span b) {
    return a.start() == b.start() && a.end() == b.end();
  }
}
