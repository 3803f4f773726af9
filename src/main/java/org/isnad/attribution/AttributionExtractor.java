package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.attribution.AttributionModel.Choice;
import org.isnad.learn.Ranker;
import org.isnad.lexicon.CueLexicon;
import org.isnad.lexicon.CueReading;
import org.isnad.lexicon.Form;
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

  /** A cue whose lexicon frame is met is accepted from this probability on. */
  private static final double ACCEPT_BY_FRAME = 0.2;

  private final CueFinder finder;
  private final WordSource words;
  private final AttributionModel model;
  private final Method method;

  /**
   * An extractor that finds its candidates with {@code lexicon} and chooses with {@code model} and
   * the frame rules.
   */
  public AttributionExtractor(CueLexicon lexicon, WordClusters clusters, AttributionModel model) {
    this(lexicon, clusters, model, Method.BOTH);
  }

  /** An extractor that works by {@code method}, to measure what each part is worth. */
  public AttributionExtractor(
      CueLexicon lexicon, WordClusters clusters, AttributionModel model, Method method) {
    this.words = new WordSource(lexicon, clusters);
    this.finder = new CueFinder(lexicon);
    this.model = model;
    this.method = method;
  }

  /** The attributions of {@code article}, by their place. */
  public AttributedArticle extract(AnalyzedArticle article) {
    ArticleView v = new ArticleView(article, words);
    List<Attribution> found = new ArrayList<>();
    Decoder decoder = new Decoder(v, model);
    FrameRules rules = new FrameRules(v);
    List<CueCandidate> candidates = finder.find(v);
    StatementLines lines = new StatementLines(v, candidates);
    for (Accepted a : accept(v, candidates, rules, lines)) {
      Optional<Structure> s =
          lines
              .at(a.cue)
              .or(() -> method == Method.RULES ? rules.apply(a.cue) : decoder.decode(a.cue));
      if (s.isPresent() && !isHolderless(v, a.cue, s.get())) {
        found.add(attribution(v, a.cue, s.get(), a.probability));
      }
    }
    List<Attribution> settled = new ArrayList<>(Rivals.settle(found));
    settled.addAll(BareQuotations.find(v, settled));
    return new AttributedArticle(article, Nesting.link(settled));
  }

  /**
   * Whether nobody at all says it: a verbal noun with the article in a mere circumstance, «رغم
   * الدعوة إلى اجتماع» (“in spite of the call for a meeting”).
   */
  private static boolean isHolderless(ArticleView v, CueCandidate cue, Structure s) {
    return !s.hasSource()
        && cue.form().equals(Form.MASDAR.name())
        && v.key(cue.first()).startsWith("ال")
        && Words.isCircumstance(v.key(cue.first() - 1));
  }

  private record Accepted(CueCandidate cue, double probability) {}

  /** The candidates that are taken for cues, marked as such in the view. */
  private List<Accepted> accept(
      ArticleView v, List<CueCandidate> candidates, FrameRules rules, StatementLines lines) {
    CueScorer scorer = new CueScorer(v);
    List<Accepted> accepted = new ArrayList<>();
    int previous = -1;
    for (CueCandidate c : candidates) {
      double p = probability(scorer.features(c, previous));
      boolean accept =
          lines.at(c).isPresent()
              || switch (method) {
                case RULES -> rules.apply(c).isPresent();
                case MODEL -> p >= ACCEPT;
                case BOTH -> p >= ACCEPT || framed(rules, c, p);
              };
      if (accept) {
        previous = c.first();
        accepted.add(new Accepted(c, lines.at(c).isPresent() ? Math.max(p, ACCEPT) : p));
      }
    }
    accepted.forEach(a -> v.markCue(a.cue.first()));
    return accepted;
  }

  private static boolean framed(FrameRules rules, CueCandidate c, double p) {
    return (p >= ACCEPT_BY_FRAME && rules.apply(c).isPresent()) || rules.hasDocumentSubject(c);
  }

  private double probability(int[] features) {
    return Ranker.softmax(new double[] {0, model.of(Choice.CUE).score(features)})[1];
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
