package org.isnad.claim;

import java.util.List;
import java.util.Set;
import org.isnad.app.Isnad;
import org.isnad.lexicon.TokenView;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Article;
import org.isnad.normalize.Normalizer;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.segment.Segmenter;
import org.isnad.syntax.Analyzer;
import org.isnad.text.Span;

/** A sentence as a statement. */
final class Sentence {
  private static final Analyzer ANALYZER = Isnad.analyzer(PipelineOptions.DEFAULT.analyzer());

  private Sentence() {}

  static Set<Signal> signals(SignalReader reader, String text) {
    Article article = Article.of("sentence", text);
    AnalyzedArticle analyzed =
        ANALYZER.analyze(new Segmenter().segment(article, new Normalizer().normalize(text)));
    List<Span> all = List.of(new Span(0, text.length()));
    Statement statement =
        Statement.of(analyzed, new TokenView(analyzed.base()), all, List.of(), List.of());
    return reader.read(statement).all();
  }
}
