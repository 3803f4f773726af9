package org.isnad.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import org.isnad.model.Article;

/** How much faster two threads read than one: the median over rounds that take turns. */
public final class Threads {
  private Threads() {}

  /**
   * What two threads are to one.
   *
   * @param faster articles a second by the clock on the wall, as a ratio
   * @param dearer CPU time for the same articles, as a ratio: above 1 what they take from each
   *     other
   */
  public record Ratio(double faster, double dearer) {}

  /** Reads {@code corpus} with one thread and with two in turn; medians over {@code rounds}. */
  public static Ratio measure(Corpus corpus, int rounds, ToLongFunction<Article> reading) {
    double[] faster = new double[rounds];
    double[] dearer = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      Spent one = spent(corpus, 1, reading);
      Spent two = spent(corpus, 2, reading);
      faster[round] = one.seconds / two.seconds;
      dearer[round] = two.cpuSeconds / Math.max(0.01, one.cpuSeconds);
    }
    return new Ratio(Race.median(faster), Race.median(dearer));
  }

  private record Spent(double seconds, double cpuSeconds) {}

  private static Spent spent(Corpus corpus, int threads, ToLongFunction<Article> reading) {
    AtomicInteger next = new AtomicInteger();
    AtomicLong used = new AtomicLong();
    CountDownLatch done = new CountDownLatch(threads);
    Stopwatch watch = new Stopwatch();
    for (int t = 0; t < threads; t++) {
      Thread thread =
          new Thread(
              () -> {
                for (int i = next.getAndIncrement();
                    i < corpus.articles().size();
                    i = next.getAndIncrement()) {
                  used.addAndGet(reading.applyAsLong(corpus.articles().get(i)));
                }
                done.countDown();
              });
      thread.setDaemon(true);
      thread.start();
    }
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    return new Spent(watch.seconds(), watch.cpuSeconds());
  }
}
