package org.isnad.server;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A fixed number of threads that do the work, each request within its time. Thread-safe. */
final class Workers implements AutoCloseable {
  private final ExecutorService threads;
  private final Duration timeout;

  Workers(int number, Duration timeout) {
    this.timeout = timeout;
    this.threads =
        Executors.newFixedThreadPool(
            number,
            task -> {
              Thread thread = new Thread(null, task, "isnad-work", 8 << 20);
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Does {@code task} when a thread is free.
   *
   * @throws Refusal 503 if that is not done in time
   */
  Answer run(Callable<Answer> task) {
    Future<Answer> future = threads.submit(task);
    try {
      return future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new Refusal(503, "not done within " + timeout.toSeconds() + " seconds");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      future.cancel(true);
      throw new Refusal(503, "the server is closing");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
