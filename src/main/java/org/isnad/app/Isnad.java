package org.isnad.app;

import org.isnad.attribution.AttributionExtractor;
import org.isnad.attribution.AttributionModel;
import org.isnad.corenlp.CoreNlpParser;
import org.isnad.corenlp.CoreNlpTagger;
import org.isnad.lexicon.CueLexicon;
import org.isnad.model.Article;
import org.isnad.model.SegmentedArticle;
import org.isnad.normalize.Normalizer;
import org.isnad.pipeline.AnnotationPipeline;
import org.isnad.pipeline.ClaimPipeline;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.pipeline.Stage;
import org.isnad.pipeline.Stages;
import org.isnad.quantity.NumberReader;
import org.isnad.quantity.QuantityReader;
import org.isnad.search.Facts;
import org.isnad.segment.Segmenter;
import org.isnad.speaker.SpeakerResolver;
import org.isnad.stance.JudgementReader;
import org.isnad.syntax.Analyzer;
import org.isnad.syntax.FastTagger;
import org.isnad.syntax.NerTagger;
import org.isnad.syntax.Parser;
import org.isnad.syntax.WordClusters;
import org.isnad.time.TimeReader;

/**
 * Puts the standard pipeline together.
 *
 * <p>Example: {@code Isnad.pipeline(PipelineOptions.DEFAULT).apply(Article.of("a", "قال علوش إن
 * …"))} (“Alloush said that …”). Loads resources and models when called; what it returns is
 * thread-safe.
 */
public final class Isnad {
  private Isnad() {}

  /** The pipeline for {@code options}. */
  public static ClaimPipeline pipeline(PipelineOptions options) {
    return new ClaimPipeline(stages(options), options);
  }

  /** The layers that do not depend on who said what, for {@code options}. */
  public static AnnotationPipeline annotations(PipelineOptions options) {
    return new AnnotationPipeline(stages(options));
  }

  /** Reads the figures and names of any text, by the standard stages. */
  public static Facts.Reader facts() {
    return new TextFacts(stages(PipelineOptions.DEFAULT));
  }

  private static Stages stages(PipelineOptions options) {
    NumberReader numbers = new NumberReader();
    TimeReader times = new TimeReader(numbers);
    return new Stages(
        segmenter(),
        analyzer(options.analyzer())::analyze,
        new AttributionExtractor(CueLexicon.load(), WordClusters.load(), AttributionModel.load())
            ::extract,
        SpeakerResolver.load()::resolve,
        new QuantityReader(numbers, times::reserved)::read,
        times::read,
        JudgementReader.load(CueLexicon.load())::read);
  }

  private static Stage<Article, SegmentedArticle> segmenter() {
    Normalizer normalizer = new Normalizer();
    Segmenter segmenter = new Segmenter();
    return article -> segmenter.segment(article, normalizer.normalize(article.text()));
  }

  /** The tagger, entity recogniser and parser of {@code choice}. */
  public static Analyzer analyzer(PipelineOptions.Analysis choice) {
    return switch (choice) {
      case FAST -> Analyzer.of(FastTagger.load(), NerTagger.load(), Parser.none());
      case CORENLP_TAGS -> Analyzer.of(new CoreNlpTagger(), NerTagger.load(), Parser.none());
      case CORENLP -> Analyzer.of(new CoreNlpTagger(), NerTagger.load(), new CoreNlpParser());
    };
  }
}
