package org.isnad.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.attribution.AttributionExtractor;
import org.isnad.attribution.AttributionModel;
import org.isnad.attribution.Method;
import org.isnad.claim.ClaimAssembler;
import org.isnad.claim.WorthReader;
import org.isnad.corenlp.CoreNlpParser;
import org.isnad.corenlp.CoreNlpTagger;
import org.isnad.eval.Evaluation;
import org.isnad.eval.GoldArticle;
import org.isnad.eval.GoldSet;
import org.isnad.eval.Measure;
import org.isnad.eval.Scorer;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimWriter;
import org.isnad.lexicon.CueLexicon;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimedArticle;
import org.isnad.model.Commitment;
import org.isnad.model.Distance;
import org.isnad.model.Judgement;
import org.isnad.model.Morph;
import org.isnad.model.Resolution;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.SpeechAct;
import org.isnad.model.SpokenArticle;
import org.isnad.syntax.Analyzer;
import org.isnad.syntax.EntityRecognizer;
import org.isnad.syntax.FastTagger;
import org.isnad.syntax.MorphTagger;
import org.isnad.syntax.NerTagger;
import org.isnad.syntax.Parser;
import org.isnad.syntax.WordClusters;

/**
 * Measures what each part of attribution is worth: trains and scores it again without one part at a
 * time.
 *
 * <p>Example of a row: without tags «أكد» (“affirmed”) is told from other words by the lexicon
 * only. Each variant is trained on the same articles and scored on the same others; sources stand
 * for speakers, as no speaker is resolved here.
 */
public final class Ablation {
  private static final Measure[] SHOWN = {
    Measure.DETECTION,
    Measure.CONTENT_TOKENS,
    Measure.CONTENT_EXACT,
    Measure.SOURCE,
    Measure.SOURCE_EXACT
  };

  private final List<GoldArticle> train;
  private final GoldSet dev;
  private final Consumer<String> log;

  /** Trains on {@code train}, scores on {@code dev}. */
  public Ablation(List<GoldArticle> train, GoldSet dev, Consumer<String> log) {
    this.train = List.copyOf(train);
    this.dev = dev;
    this.log = log;
  }

  private record Variant(String name, Analyzer analyzer, WordClusters clusters, Method method) {}

  /** The table as Markdown. */
  public String markdown() {
    StringBuilder out =
        new StringBuilder("# What each part of attribution is worth\n\n")
            .append("Written by `./isnad ablate`: trained on ")
            .append(train.size())
            .append(" articles, F1 on ")
            .append(dev.articles().size())
            .append(" others, each variant trained anew without the part it names.\n\n| variant |");
    for (Measure m : SHOWN) {
      out.append(' ').append(m.label()).append(" |");
    }
    out.append("\n|---|").append("---|".repeat(SHOWN.length)).append('\n');
    for (Variant v : variants()) {
      log.accept(v.name);
      out.append("| ").append(v.name).append(" |");
      Evaluation e = evaluate(v);
      for (Measure m : SHOWN) {
        out.append(String.format(Locale.ROOT, " %.3f |", e.scores().get(m).f1()));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static List<Variant> variants() {
    FastTagger fast = FastTagger.load();
    NerTagger names = NerTagger.load();
    CoreNlpTagger slow = new CoreNlpTagger();
    WordClusters groups = WordClusters.load();
    Analyzer standard = Analyzer.of(fast, names, Parser.none());
    return List.of(
        new Variant("models and frame rules (as shipped)", standard, groups, Method.BOTH),
        new Variant("models only", standard, groups, Method.MODEL),
        new Variant("frame rules only", standard, groups, Method.RULES),
        new Variant(
            "without names",
            Analyzer.of(fast, EntityRecognizer.none(), Parser.none()),
            groups,
            Method.BOTH),
        new Variant("without word groups", standard, WordClusters.none(), Method.BOTH),
        new Variant(
            "without tags", Analyzer.of(untagged(), names, Parser.none()), groups, Method.BOTH),
        new Variant(
            "tags by CoreNLP", Analyzer.of(slow, names, Parser.none()), groups, Method.BOTH),
        new Variant(
            "tags and phrases by CoreNLP",
            Analyzer.of(slow, names, new CoreNlpParser()),
            groups,
            Method.BOTH));
  }

  /** Every word alike, uncut. */
  private static MorphTagger untagged() {
    return article ->
        article.tokens().stream().map(t -> new Morph("", t.text(), "", "NN")).toList();
  }

  private Evaluation evaluate(Variant v) {
    CueLexicon lexicon = CueLexicon.load();
    AttributionModel model = AttributionTraining.train(train, v.analyzer, v.clusters);
    AttributionExtractor extractor = new AttributionExtractor(lexicon, v.clusters, model, v.method);
    List<ClaimRecord> claims = new ArrayList<>();
    for (GoldArticle gold : dev.articles()) {
      AnnotatedArticle a = AnnotatedArticle.of(gold, v.analyzer);
      claims.addAll(ClaimWriter.records(claims(extractor.extract(a.article()))));
    }
    return Scorer.evaluate(v.name, dev, claims);
  }

  /** Claims whose speakers are the letters of their sources. */
  private static ClaimedArticle claims(AttributedArticle article) {
    String text = article.base().base().article().text();
    List<Speaker> speakers = new ArrayList<>();
    List<Judgement> judgements = new ArrayList<>();
    for (Attribution a : article.attributions()) {
      Optional<String> name = a.source().map(m -> m.span().of(text));
      Resolution resolution = name.isPresent() ? Resolution.EXPLICIT : Resolution.UNKNOWN;
      speakers.add(new Speaker(name, SpeakerKind.PERSON, Optional.empty(), resolution));
      judgements.add(
          new Judgement(SpeechAct.ASSERT, Commitment.CERTAIN, Distance.NEUTRAL, List.of()));
    }
    return new ClaimAssembler(WorthReader.load())
        .assemble(new SpokenArticle(article, speakers), judgements, List.of(), List.of());
  }
}
