package org.isnad.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end cleanly when the user interrupts the program: the run is told to stop, and the
 * program waits for it to write what it has.
 */
final class Interruption implements AutoCloseable {
  private static final long LONGEST_SECONDS = 20;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean happened;

  /**
   * @param stop tells the run to stop; called from another thread
   */
  Interruption(Runnable stop) {
    hook =
        new Thread(
            () -> {
              happened = true;
              stop.run();
              await();
            });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the program was interrupted. */
  boolean happened() {
    return happened;
  }

  private void await() {
    try {
      if (!done.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already; the hook waits for this.
    }
  }
}
