package org.isnad.app;

import java.util.List;
import org.isnad.attribution.AttributionExtractor;
import org.isnad.attribution.AttributionModel;
import org.isnad.claim.WorthReader;
import org.isnad.corenlp.CoreNlpParser;
import org.isnad.corenlp.CoreNlpTagger;
import org.isnad.lexicon.CueLexicon;
import org.isnad.model.Article;
import org.isnad.model.SegmentedArticle;
import org.isnad.normalize.Normalizer;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.pipeline.Stage;
import org.isnad.pipeline.Stages;
import org.isnad.quantity.NumberReader;
import org.isnad.quantity.QuantityReader;
import org.isnad.segment.Segmenter;
import org.isnad.speaker.SpeakerResolver;
import org.isnad.stance.JudgementReader;
import org.isnad.syntax.Analyzer;
import org.isnad.syntax.EntityRecognizer;
import org.isnad.syntax.FastTagger;
import org.isnad.syntax.MorphTagger;
import org.isnad.syntax.NerTagger;
import org.isnad.syntax.Parser;
import org.isnad.syntax.WordClusters;
import org.isnad.time.TimeReader;

/**
 * The parts of the standard pipeline, each loaded once, several at a time; a stage loads what
 * nobody has loaded before, so that who wants only names does not wait for the models of stance.
 * Thread-safe.
 */
final class Parts {
  private final Later<CueLexicon> cues = new Later<>(CueLexicon::load);
  private final Later<WordClusters> clusters = new Later<>(WordClusters::load);
  private final Later<AttributionModel> model = new Later<>(AttributionModel::load);
  private final Later<EntityRecognizer> names = new Later<>(NerTagger::load);
  private final Later<MorphTagger> tagger;
  private final Later<Analyzer> analyzer;
  private final Later<AttributionExtractor> attribution =
      new Later<>(() -> new AttributionExtractor(cues.get(), clusters.get(), model.get()));
  private final Later<SpeakerResolver> speakers =
      new Later<>(() -> SpeakerResolver.load(cues.get()));
  private final Later<NumberReader> numbers = new Later<>(NumberReader::new);
  private final Later<TimeReader> times = new Later<>(() -> new TimeReader(numbers()));
  private final Later<QuantityReader> quantities =
      new Later<>(() -> new QuantityReader(numbers(), view -> times().reserved(view)));
  private final Later<JudgementReader> judgements =
      new Later<>(() -> JudgementReader.load(cues.get(), clusters.get()));
  private final Later<WorthReader> worth = new Later<>(WorthReader::load);

  /** Parts of a pipeline that analyses by {@code choice}. */
  Parts(PipelineOptions.Analysis choice) {
    this.tagger =
        new Later<>(
            choice == PipelineOptions.Analysis.FAST ? FastTagger::load : CoreNlpTagger::new);
    this.analyzer =
        new Later<>(
            () ->
                Analyzer.of(
                    tagger.get(),
                    names.get(),
                    choice == PipelineOptions.Analysis.CORENLP
                        ? new CoreNlpParser()
                        : Parser.none()));
  }

  /** Loads all parts at the same time; throws what the first of them throws. */
  Parts load() {
    return load(
        List.of(
            names,
            tagger,
            cues,
            model,
            judgements,
            speakers,
            clusters,
            times,
            quantities,
            worth,
            attribution,
            analyzer));
  }

  /** Loads the parts that do not depend on who said what. */
  Parts loadAnnotators() {
    return load(List.of(names, tagger, times, quantities, analyzer));
  }

  private Parts load(List<Later<?>> wanted) {
    wanted.forEach(Later::start);
    wanted.forEach(Later::get);
    return this;
  }

  /** The stages; what is not loaded yet is when it is first needed. */
  Stages stages() {
    return new Stages(
        segmenter(),
        article -> analyzer.get().analyze(article),
        article -> attribution.get().extract(article),
        article -> speakers.get().resolve(article),
        article -> quantities.get().read(article),
        article -> times().read(article),
        article -> judgements.get().read(article));
  }

  /** Tagger, entity recogniser and parser. */
  Analyzer analyzer() {
    tagger.start();
    return analyzer.get();
  }

  WorthReader worth() {
    return worth.get();
  }

  private NumberReader numbers() {
    return numbers.get();
  }

  private TimeReader times() {
    return times.get();
  }

  private static Stage<Article, SegmentedArticle> segmenter() {
    Normalizer normalizer = new Normalizer();
    Segmenter segmenter = new Segmenter();
    return article -> segmenter.segment(article, normalizer.normalize(article.text()));
  }
}
