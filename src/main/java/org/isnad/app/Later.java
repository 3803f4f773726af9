package org.isnad.app;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that is loaded once, when it is first asked for or ahead of that in a thread of its
 * own. Thread-safe.
 */
final class Later<T> implements Supplier<T> {
  private final FutureTask<T> task;

  Later(Supplier<T> loader) {
    this.task = new FutureTask<>(loader::get);
  }

  /** Begins to load, without waiting. */
  void start() {
    Thread thread = new Thread(task, "isnad-load");
    thread.setDaemon(true);
    thread.start();
  }

  /** What was loaded; loads it here if nobody has begun. Throws what the loader threw. */
  @Override
  public T get() {
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading", e);
    }
  }
}
