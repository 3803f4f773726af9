package org.isnad.syntax;

import java.util.List;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;

/**
 * Gives a segmented article its morphology, named entities and phrases.
 *
 * <p>Example: in «وأكد الوزير أن القرار نهائي» (“and the minister confirmed that the decision is
 * final”) the first token becomes و + أكد, VBD.
 *
 * <p>Implementations are pure, deterministic and thread-safe.
 */
@FunctionalInterface
public interface Analyzer {

  AnalyzedArticle analyze(SegmentedArticle article);

  /** Tags, then finds entities and phrases over the tags. */
  static Analyzer of(MorphTagger tagger, EntityRecognizer recognizer, Parser parser) {
    return article -> {
      List<Morph> morphs = tagger.tag(article);
      return new AnalyzedArticle(
          article, morphs, recognizer.recognize(article, morphs), parser.parse(article, morphs));
    };
  }
}
