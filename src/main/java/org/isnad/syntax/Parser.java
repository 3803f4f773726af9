package org.isnad.syntax;

import java.util.List;
import org.isnad.model.Constituent;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;

/**
 * Finds the phrases of an article's sentences: in «أكد الوزير أن القرار نهائي» (“the minister
 * confirmed that the decision is final”) «أن القرار نهائي» is an SBAR.
 *
 * <p>Implementations are pure, deterministic and thread-safe.
 */
@FunctionalInterface
public interface Parser {

  /** The phrases, sentence by sentence, an outer one before those inside it. */
  List<Constituent> parse(SegmentedArticle article, List<Morph> morphs);

  /** Finds nothing: for runs without parsing. */
  static Parser none() {
    return (article, morphs) -> List.of();
  }
}
