package org.isnad.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.eval.GoldArticle.GoldStance;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.StanceRecord;

/**
 * Counts stances: of a pair, the same polarity towards a target one of whose names is part of the
 * other.
 *
 * <p>Example: gold against «القوات الروسية» (“the Russian forces”) is met by a claim against «قوات
 * روسية».
 */
final class StanceScorer {
  private StanceScorer() {}

  static Count count(List<GoldAttribution> gold, List<ClaimRecord> system, List<Pair> pairs) {
    int hits = 0;
    for (Pair pair : pairs) {
      GoldAttribution g = gold.get(pair.gold());
      hits += g.stance().size() - missed(g, system.get(pair.system())).size();
    }
    return new Count(
        hits,
        system.stream().mapToInt(claim -> claim.stance().size()).sum(),
        gold.stream().mapToInt(g -> g.stance().size()).sum());
  }

  /** The gold stances that the claim does not have; each of its own meets one at most. */
  static List<GoldStance> missed(GoldAttribution gold, ClaimRecord claim) {
    List<StanceRecord> left = new ArrayList<>(claim.stance());
    List<GoldStance> missed = new ArrayList<>();
    for (GoldStance wanted : gold.stance()) {
      int at = 0;
      while (at < left.size() && !meets(left.get(at), wanted)) {
        at++;
      }
      if (at < left.size()) {
        left.remove(at);
      } else {
        missed.add(wanted);
      }
    }
    return missed;
  }

  private static boolean meets(StanceRecord stance, GoldStance wanted) {
    return Objects.equals(stance.polarity(), wanted.polarity())
        && stance.target() != null
        && (Names.overlap(wanted.target(), stance.target().text())
            || Names.overlap(wanted.target(), stance.target().name()));
  }
}
