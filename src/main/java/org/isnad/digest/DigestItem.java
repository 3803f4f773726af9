package org.isnad.digest;

import java.util.List;
import org.isnad.json.ClaimRecord;
import org.isnad.search.CheckMatch;

/**
 * A claim of the digest.
 *
 * @param claim the claim
 * @param others further claims that say the same
 * @param checks earlier checks that fit it, best first
 */
public record DigestItem(ClaimRecord claim, List<ClaimRecord> others, List<CheckMatch> checks) {
  public DigestItem {
    others = List.copyOf(others);
    checks = List.copyOf(checks);
  }
}
