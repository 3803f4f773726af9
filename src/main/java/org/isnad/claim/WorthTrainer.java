package org.isnad.claim;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.learn.Ranker;
import org.isnad.lexicon.TokenView;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.ClaimType;
import org.isnad.model.Figure;
import org.isnad.model.TimeExpression;
import org.isnad.text.Span;

/**
 * Fits the model of check-worthiness to sentences of which somebody said whether they are worth
 * checking. Deterministic: the same sentences in the same order give the same bytes.
 */
public final class WorthTrainer {
  private static final Ranker.Options OPTIONS = new Ranker.Options(12, 10, 0.02, 0.1, 17);

  private final SignalReader signals = new SignalReader(WorthLexicon.load());
  private final List<int[]> worthy = new ArrayList<>();
  private final List<int[]> others = new ArrayList<>();

  /** Learns one text with its figures and times. */
  public void add(
      AnalyzedArticle text, List<Figure> figures, List<TimeExpression> times, boolean worth) {
    List<Span> all = List.of(new Span(0, text.base().article().text().length()));
    Signals found =
        signals.read(Statement.of(text, new TokenView(text.base()), all, figures, times));
    ClaimType type = ClaimTypeReader.read(Optional.empty(), found);
    (worth ? worthy : others).add(WorthFeatures.hashes(WorthFeatures.of(type, found)));
  }

  /** A reader with what was learnt. */
  public WorthReader reader() {
    return new WorthReader(model());
  }

  /** Writes what was learnt in the form of the model's file. */
  public void write(OutputStream out) throws IOException {
    model().write(out);
  }

  /** The worthy ones count as much as the others, however few they are. */
  private WorthModel model() {
    int times = worthy.isEmpty() ? 0 : Math.max(1, others.size() / worthy.size());
    List<Ranker.Case> cases = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      worthy.forEach(features -> cases.add(lesson(features, 0)));
    }
    others.forEach(features -> cases.add(lesson(features, 1)));
    return new WorthModel(Ranker.train(cases, OPTIONS));
  }

  private static Ranker.Case lesson(int[] features, int right) {
    return new Ranker.Case(List.of(features, new int[0]), right);
  }
}
