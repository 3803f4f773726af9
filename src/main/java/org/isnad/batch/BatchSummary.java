package org.isnad.batch;

/**
 * What a batch did.
 *
 * @param documents articles and what could not be read as one
 * @param failed of these, without result
 * @param claims found
 * @param complete whether the whole input was read; not after a failure with fail-fast
 */
public record BatchSummary(long documents, long failed, long claims, boolean complete) {}
