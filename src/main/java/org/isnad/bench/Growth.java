package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.isnad.model.Article;

/**
 * How the time for one article grows with its length: articles of 10 to 100 000 words, put together
 * from the paragraphs of a corpus.
 */
public final class Growth {
  private static final int[] LENGTHS = {10, 100, 1_000, 10_000, 100_000};
  private static final int LEAST_WORDS = 50_000;

  private Growth() {}

  /**
   * A point of the curve.
   *
   * @param words of the article
   * @param microseconds of CPU time for one word
   */
  public record Point(int words, double microseconds) {}

  /** Times {@code reading} over articles of growing length. */
  public static List<Point> measure(Corpus corpus, ToLongFunction<Article> reading) {
    StringBuilder all = new StringBuilder();
    for (Article a : corpus.articles()) {
      all.append(a.text()).append('\n');
    }
    String[] words = all.toString().split("(?<=\\s)");
    List<Point> points = new ArrayList<>();
    for (int length : LENGTHS) {
      Article article = article(words, length);
      int times = Math.max(1, LEAST_WORDS / length);
      long used = reading.applyAsLong(article);
      Stopwatch watch = new Stopwatch();
      for (int i = 0; i < times; i++) {
        used += reading.applyAsLong(article);
      }
      double microseconds = watch.cpuSeconds() * 1e6 / times / length;
      points.add(new Point(length, used < 0 ? Double.NaN : microseconds));
    }
    return points;
  }

  private static Article article(String[] words, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(words[i % words.length]);
    }
    return Article.of("length-" + length, text.toString());
  }
}
