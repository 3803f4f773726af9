package org.isnad.batch;

import java.util.List;

/** Keeps the failures of a run. */
record Collecting(List<Failure> failures) implements Progress {
  @Override
  public void document(int claims) {}

  @Override
  public void skipped(String reason) {}

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void end(BatchSummary summary) {}
}
