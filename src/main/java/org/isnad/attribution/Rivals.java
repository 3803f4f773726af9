package org.isnad.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<Span, Attribution> surest = new HashMap<>();
    for (Attribution a : found) {
      surest.merge(a.contentHull(), a, (kept, other) -> beats(other, kept) ? other : kept);
    }
    return found.stream().filter(a -> a.equals(surest.get(a.contentHull()))).toList();
  }

  private static boolean beats(Attribution b, Attribution a) {
    if (isSaying(a) != isSaying(b)) {
      return isSaying(a);
    }
    return b.decision().confidence() >= a.decision().confidence();
  }

  /** «قائلا» after a verb of speech belongs to the verb (guidelines §1). */
  private static boolean isSaying(Attribution a) {
    return a.cue().isPresent()
        && a.cue().get().lemma().equals(SAY)
        && a.source().isEmpty()
        && a.cue().get().span().length() > SAY.length();
  }
}
