package org.isnad.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import org.isnad.model.Article;

/** How much faster two threads read than one: the median over rounds that take turns. */
public final class Threads {
  private Threads() {}

  /** The ratio of articles a second. */
  public static double speedup(Corpus corpus, int rounds, ToLongFunction<Article> reading) {
    double[] ratios = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      double one = seconds(corpus, 1, reading);
      ratios[round] = one / seconds(corpus, 2, reading);
    }
    return Race.median(ratios);
  }

  private static double seconds(Corpus corpus, int threads, ToLongFunction<Article> reading) {
    AtomicInteger next = new AtomicInteger();
    AtomicLong used = new AtomicLong();
    CountDownLatch done = new CountDownLatch(threads);
    long start = System.nanoTime();
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
    return (System.nanoTime() - start) / 1e9;
  }
}
