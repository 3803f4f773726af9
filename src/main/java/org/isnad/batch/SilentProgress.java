package org.isnad.batch;

/** Shows nothing. */
public final class SilentProgress implements Progress {
  @Override
  public void document(int claims) {}

  @Override
  public void skipped(String reason) {}

  @Override
  public void failure(Failure failure) {}

  @Override
  public void end(BatchSummary summary) {}
}
