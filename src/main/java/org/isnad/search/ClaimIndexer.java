package org.isnad.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.isnad.json.ClaimRecord;
import org.isnad.lucene.TextIndexWriter;

/**
 * Puts claims into an index on disk. A claim that is put twice is one claim: the later one stays.
 * Everything up to the last commit outlives the process, however it ends. Thread-safe.
 */
public final class ClaimIndexer implements Closeable {
  private static final int COMMIT_EVERY = 50_000;

  private final TextIndexWriter writer;
  private long sinceCommit;

  private ClaimIndexer(TextIndexWriter writer) {
    this.writer = writer;
  }

  /**
   * Opens the index in {@code folder}, which is made if it is not there.
   *
   * @throws IOException if another process is writing to it
   */
  public static ClaimIndexer open(Path folder) throws IOException {
    return new ClaimIndexer(TextIndexWriter.open(folder));
  }

  /** Adds a claim; commits by itself now and then. */
  public synchronized void put(ClaimRecord claim) throws IOException {
    writer.put(ClaimEntry.of(claim));
    sinceCommit++;
    if (sinceCommit >= COMMIT_EVERY) {
      commit();
    }
  }

  /** Makes all that was added lasting and visible, at once or not at all. */
  public synchronized void commit() throws IOException {
    writer.commit();
    sinceCommit = 0;
  }

  /** How many claims there are. */
  public long size() {
    return writer.size();
  }

  /** Ends; what was not committed is lost. */
  @Override
  public void close() throws IOException {
    writer.close();
  }
}
