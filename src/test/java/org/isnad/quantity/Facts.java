package org.isnad.quantity;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Figure;
import org.isnad.model.Published;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.TimeExpression;
import org.isnad.normalize.Normalizer;
import org.isnad.segment.Segmenter;
import org.isnad.time.TimeReader;

/** Reads figures and times of short texts, as the pipeline does. */
public final class Facts {
  private static final NumberReader NUMBERS = new NumberReader();
  private static final TimeReader TIMES = new TimeReader(NUMBERS);
  private static final QuantityReader QUANTITIES = new QuantityReader(NUMBERS, TIMES::reserved);
  private static final Normalizer NORMALIZER = new Normalizer();
  private static final Segmenter SEGMENTER = new Segmenter();

  private Facts() {}

  public static List<Figure> figures(String text) {
    return figures(segmented(Article.of("test", text)));
  }

  public static List<Figure> figures(SegmentedArticle article) {
    return QUANTITIES.read(article);
  }

  public static List<TimeExpression> times(SegmentedArticle article) {
    return TIMES.read(article);
  }

  /** The times of {@code text} published on {@code date}. */
  public static List<TimeExpression> times(String text, String date) {
    return times(segmented(Article.of("test", text).withPublished(Published.parse(date))));
  }

  public static SegmentedArticle segmented(Article article) {
    return SEGMENTER.segment(article, NORMALIZER.normalize(article.text()));
  }
}
