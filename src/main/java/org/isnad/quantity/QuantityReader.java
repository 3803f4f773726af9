package org.isnad.quantity;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Figure;
import org.isnad.model.SegmentedArticle;
import org.isnad.text.Span;

/**
 * Reads every quantity of an article.
 *
 * <p>Example: «أكثر من 13 ألف معتقلة» (“more than 13 thousand women prisoners”) is a count of
 * 13000, at_least, unit «معتقلة»; «نحو 40 بالمئة» is about 40 percent. Dates, clock times and years
 * belong to whoever reads times and are told to this reader as spans. One pass over the tokens.
 * Thread-safe.
 */
public final class QuantityReader {
  private final Lexicons lexicons;
  private final Function<TokenView, List<Span>> reserved;

  /**
   * A reader that leaves out what {@code reserved} says.
   *
   * @param numbers reads the numbers; may be shared
   * @param reserved original spans of dates and clock times, whose numbers are no quantities
   */
  public QuantityReader(NumberReader numbers, Function<TokenView, List<Span>> reserved) {
    this.lexicons = Lexicons.load(numbers);
    this.reserved = reserved;
  }

  /** The quantities of {@code article}, in order of place. */
  public List<Figure> read(SegmentedArticle article) {
    TokenView view = new TokenView(article);
    BitSet taken = new BitSet(view.size());
    for (Span span : reserved.apply(view)) {
      int first = article.tokenAt(span.start());
      int end = first;
      while (end < view.size() && article.token(end).span().start() < span.end()) {
        end++;
      }
      taken.set(first, end);
    }
    return new FigureScan(view, lexicons, taken).run();
  }
}
