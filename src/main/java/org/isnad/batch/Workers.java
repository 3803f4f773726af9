package org.isnad.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.isnad.ingest.Item;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a batch. Work that takes longer than it may is given up and its thread replaced by
 * another one. Used from one thread.
 */
final class Workers implements AutoCloseable {
  private static final long STACK = 64L << 20;
  private static final long LOOK_AGAIN_MILLIS = 20;

  private final ThreadPoolExecutor pool;
  private final Optional<Duration> timeout;

  Workers(BatchOptions options) {
    pool =
        new ThreadPoolExecutor(
            options.threads(),
            options.threads(),
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Workers::thread);
    timeout = options.timeout();
  }

  /** Work on one item. */
  static final class Job implements Callable<Document> {
    private final Item item;
    private final Work work;
    private volatile long started;
    private volatile boolean running;

    private Job(Item item, Work work) {
      this.item = item;
      this.work = work;
    }

    @Override
    public Document call() {
      started = System.nanoTime();
      running = true;
      return Document.of(item, work);
    }

    private long nanosLeft(Duration timeout) {
      return running ? timeout.toNanos() - (System.nanoTime() - started) : Long.MAX_VALUE;
    }
  }

  /** Work under way with what it will give, and with what it gave where somebody waited for it. */
  static final class Pending {
    private final Job job;
    private final Future<Document> document;
    private @Nullable Document settled;

    private Pending(Job job, Future<Document> document) {
      this.job = job;
      this.document = document;
    }
  }

  Pending submit(Item item, Work work) {
    Job job = new Job(item, work);
    return new Pending(job, pool.submit(job));
  }

  /**
   * What the work gave; a failure where it took too long. Where memory did not suffice it is done
   * once more, when nothing else is at work.
   *
   * @param others what was submitted since
   */
  Document await(Pending pending, Collection<Pending> others) throws IOException {
    try {
      Document document = await(pending);
      if (!document.lackedMemory()) {
        return document;
      }
      for (Pending other : others) {
        await(other);
      }
      return await(submit(pending.job.item, pending.job.work));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker broke", e.getCause());
    }
  }

  private Document await(Pending pending) throws InterruptedException, ExecutionException {
    Document document = pending.settled;
    if (document == null) {
      document = timeout.isPresent() ? await(pending, timeout.get()) : pending.document.get();
      pending.settled = document;
    }
    return document;
  }

  private Document await(Pending pending, Duration limit)
      throws InterruptedException, ExecutionException {
    while (pending.job.nanosLeft(limit) > 0 || pending.document.isDone()) {
      Optional<Document> done = soon(pending.document);
      if (done.isPresent()) {
        return done.get();
      }
    }
    pending.document.cancel(true);
    pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
    pool.setCorePoolSize(pool.getCorePoolSize() + 1);
    return Document.late(pending.job.item, limit);
  }

  private static Optional<Document> soon(Future<Document> document)
      throws InterruptedException, ExecutionException {
    try {
      return Optional.of(document.get(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "isnad-worker", STACK);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
