package org.isnad.claim;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.TokenView;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.ClaimType;
import org.isnad.model.Figure;
import org.isnad.model.Rating;
import org.isnad.model.SpeechAct;
import org.isnad.model.TimeExpression;
import org.isnad.text.Span;

/**
 * Rates statements: what kind they are, how much they are worth checking, and why.
 *
 * <p>Example: «وقوع 28 مجزرة في شهر فبراير الماضي» (“28 massacres happened last February”) is a
 * fact to check, «نأمل خيرا» (“we hope for the best”) an opinion that nobody can check. It ranks;
 * it is no verdict. Immutable and thread-safe.
 */
public final class WorthReader {
  private final SignalReader signals;
  private final WorthModel model;

  WorthReader(WorthModel model) {
    this.signals = new SignalReader(WorthLexicon.load());
    this.model = model;
  }

  /**
   * A reader with the table and the model of this class path.
   *
   * @throws org.isnad.lexicon.ResourceException if one is missing or wrong
   */
  public static WorthReader load() {
    return new WorthReader(WorthModel.load());
  }

  /** Rates a text of its own, such as a sentence of a speech. */
  public Rating rate(AnalyzedArticle text, List<Figure> figures, List<TimeExpression> times) {
    List<Span> all = List.of(new Span(0, text.base().article().text().length()));
    return rate(
        Optional.empty(), Statement.of(text, new TokenView(text.base()), all, figures, times));
  }

  Rating rate(Optional<SpeechAct> act, Statement statement) {
    Signals found = signals.read(statement);
    ClaimType type = ClaimTypeReader.read(act, found);
    List<WorthFeatures.Feature> features = WorthFeatures.of(type, found);
    return new Rating(
        type,
        Rounding.toThousandths(model.score(type, features)),
        ReasonReader.read(type, found, features, model.weights()));
  }
}
