package org.isnad.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.ingest.Item;
import org.isnad.ingest.ItemReader;

/**
 * Does the same work on all articles of a reader, on several threads. What comes out is in input
 * order and the same bytes whatever the number of threads; a bounded number of articles is held. A
 * runner is used once, from one thread.
 */
public final class BatchRunner {
  private static final int QUEUED_PER_THREAD = 8;
  private static final int CHECKPOINT = 32;

  private final Work work;
  private final BatchOptions options;
  private final Progress progress;
  private final Deque<Workers.Pending> atWork = new ArrayDeque<>();
  private final SortedMap<String, Long> skipped = new TreeMap<>();
  private long written;
  private long documents;
  private long failed;
  private long claims;
  private volatile boolean stopped;

  public BatchRunner(Work work, BatchOptions options, Progress progress) {
    this.work = work;
    this.options = options;
    this.progress = progress;
  }

  /**
   * Reads to the end of {@code reader}, or to the first failure if the run is to fail fast.
   *
   * @throws IOException if {@code output} cannot be written
   */
  public BatchSummary run(ItemReader reader, BatchOutput output) throws IOException {
    try (Workers workers = new Workers(options)) {
      output.resumed().ifPresent(earlier -> passOver(earlier, reader));
      boolean complete = feed(reader, output, workers);
      while (complete && !atWork.isEmpty()) {
        complete = writeNext(output, workers);
      }
      BatchSummary summary = summary(complete);
      if (stopped && !complete) {
        output.checkpoint(summary);
      } else {
        output.commit(summary);
      }
      progress.end(summary);
      return summary;
    }
  }

  /** Ends the run after the document at hand, so that it can be resumed; from any thread. */
  public void stop() {
    stopped = true;
  }

  /** Takes over the counts of an earlier run and passes over what it has done. */
  private void passOver(BatchSummary earlier, ItemReader reader) {
    documents = earlier.documents();
    failed = earlier.failed();
    claims = earlier.claims();
    skipped.putAll(earlier.skipped());
    long done = documents + skipped.values().stream().mapToLong(Long::longValue).sum();
    for (long i = 0; i < done && reader.next() != null; i++) {}
  }

  private BatchSummary summary(boolean complete) {
    return new BatchSummary(documents, failed, claims, skipped, complete);
  }

  private boolean feed(ItemReader reader, BatchOutput output, Workers workers) throws IOException {
    for (Item item = reader.next(); item != null; item = reader.next()) {
      atWork.addLast(workers.submit(item, work));
      if (atWork.size() >= options.threads() * QUEUED_PER_THREAD && !writeNext(output, workers)) {
        return false;
      }
    }
    return true;
  }

  /** Writes the oldest document; {@code false} if the run ends here. */
  private boolean writeNext(BatchOutput output, Workers workers) throws IOException {
    if (stopped) {
      return false;
    }
    Document document = workers.await(atWork.removeFirst(), atWork);
    output.write(document.lines().text(), document.article());
    boolean goesOn = count(document, output);
    if (goesOn && ++written % CHECKPOINT == 0) {
      output.checkpoint(summary(true));
    }
    return goesOn;
  }

  /** Counts a document that is written; {@code false} if the run ends here. */
  private boolean count(Document document, BatchOutput output) throws IOException {
    if (document.skipped().isPresent()) {
      skipped.merge(document.skipped().get(), 1L, Long::sum);
      progress.skipped(document.skipped().get());
      return true;
    }
    documents++;
    claims += document.lines().claims();
    if (document.failure().isEmpty()) {
      progress.document(document.lines().claims());
      return true;
    }
    failed++;
    output.write(document.failure().get());
    progress.failure(document.failure().get());
    return !options.failFast();
  }
}
