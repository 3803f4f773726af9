package org.isnad.train;

import java.util.List;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Article;
import org.isnad.model.Figure;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.TimeExpression;
import org.isnad.normalize.Normalizer;
import org.isnad.quantity.NumberReader;
import org.isnad.quantity.QuantityReader;
import org.isnad.segment.Segmenter;
import org.isnad.syntax.Analyzer;
import org.isnad.time.TimeReader;

/** Reads single sentences by the program's own stages. Immutable. */
final class StatementAnalysis {
  private final Analyzer analyzer;
  private final TimeReader times;
  private final QuantityReader quantities;

  /**
   * A sentence with what was read in it.
   *
   * @param text the analysed sentence
   * @param figures its figures
   * @param times its dates and times
   */
  record Analysed(AnalyzedArticle text, List<Figure> figures, List<TimeExpression> times) {
    int words() {
      return text.base().tokens().size();
    }
  }

  StatementAnalysis(Analyzer analyzer) {
    NumberReader numbers = new NumberReader();
    this.analyzer = analyzer;
    this.times = new TimeReader(numbers);
    this.quantities = new QuantityReader(numbers, times::reserved);
  }

  Analysed of(String sentence) {
    Article article = Article.of("sentence", sentence);
    SegmentedArticle segmented =
        new Segmenter().segment(article, new Normalizer().normalize(sentence));
    return new Analysed(
        analyzer.analyze(segmented), quantities.read(segmented), times.read(segmented));
  }
}
