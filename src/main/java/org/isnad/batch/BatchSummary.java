package org.isnad.batch;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a batch did.
 *
 * @param documents articles and what could not be read as one, without those passed over
 * @param failed of these, without result
 * @param claims found
 * @param skipped articles that were passed over, by reason
 * @param complete whether the whole input was read; not after a failure with fail-fast
 */
public record BatchSummary(
    long documents, long failed, long claims, SortedMap<String, Long> skipped, boolean complete) {
  public BatchSummary {
    skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
  }
}
