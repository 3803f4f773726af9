package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.attribution.AttributionModel.Choice;
import org.isnad.learn.Ranker;
import org.isnad.lexicon.CueLexicon;
import org.isnad.lexicon.CueReading;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Cue;
import org.isnad.model.Decision;
import org.isnad.model.Mention;
import org.isnad.model.QuotationType;
import org.isnad.syntax.WordClusters;
import org.isnad.text.Span;

/**
 * Finds every attribution of an article: each cue candidate of the lexicon is judged by the model,
 * and each accepted cue gets the content and the source that are likeliest together.
 *
 * <p>Example: «أكد علوش أن المعارضة لن تذهب، مشيرا إلى أن …» (“Alloush affirmed that the opposition
 * will not go, pointing out that …”) gives two attributions. Thread-safe.
 */
public final class AttributionExtractor {
  private static final double ACCEPT = 0.4;

  private final CueLexicon lexicon;
  private final CueFinder finder;
  private final WordClusters clusters;
  private final AttributionModel model;

  /** An extractor that finds its candidates with {@code lexicon} and chooses with {@code model}. */
  public AttributionExtractor(CueLexicon lexicon, WordClusters clusters, AttributionModel model) {
    this.lexicon = lexicon;
    this.finder = new CueFinder(lexicon);
    this.clusters = clusters;
    this.model = model;
  }

  /** The attributions of {@code article}, by their place. */
  public AttributedArticle extract(AnalyzedArticle article) {
    ArticleView v = new ArticleView(article, lexicon, clusters);
    CueScorer scorer = new CueScorer(v);
    Decoder decoder = new Decoder(v, model);
    List<Attribution> found = new ArrayList<>();
    int previous = -1;
    for (CueCandidate c : finder.find(v)) {
      double p =
          Ranker.probabilities(
              model.of(Choice.CUE), List.of(new int[0], scorer.features(c, previous)))[1];
      if (p < ACCEPT) {
        continue;
      }
      previous = c.first();
      Optional<Structure> s = decoder.decode(c);
      if (s.isPresent()) {
        found.add(attribution(v, c, s.get(), p));
      }
    }
    return new AttributedArticle(article, Nesting.link(Rivals.settle(found)));
  }

  private Attribution attribution(ArticleView v, CueCandidate c, Structure s, double p) {
    List<Span> content = Contents.pieces(v, s);
    Optional<Mention> source =
        s.hasSource()
            ? Optional.of(new Mention(Contents.source(v, c, s), false))
            : Optional.empty();
    QuotationType type =
        TypeFeatures.collect(v, content)
            .map(
                f ->
                    QuotationType.values()[
                        argmax(Ranker.probabilities(model.of(Choice.TYPE), Ranker.labels(f, 3)))])
            .orElse(QuotationType.INDIRECT);
    double confidence = Calibration.of(p * Math.exp(s.logProbability()));
    return new Attribution(
        Optional.of(new Cue(cueSpan(v, c), c.lemma())),
        source,
        content,
        type,
        OptionalInt.empty(),
        Transmitters.find(v, c, s),
        new Decision(
            "model:" + s.order().name().toLowerCase(java.util.Locale.ROOT), List.of(), confidence));
  }

  private static int argmax(double[] p) {
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      best = p[i] > p[best] ? i : best;
    }
    return best;
  }

  /** The cue's letters: its words without a proclitic و or ف. */
  private static Span cueSpan(ArticleView v, CueCandidate c) {
    Span words = v.base.span(c.first(), c.last() + 1);
    int skip = 0;
    if (!c.readings().isEmpty()) {
      CueReading r = c.readings().get(0);
      skip = r.start();
    } else if (v.conjoined(c.first())) {
      skip = 1;
    }
    return new Span(Contents.letter(v, c.first(), skip), words.end());
  }
}
