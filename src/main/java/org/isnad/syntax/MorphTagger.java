package org.isnad.syntax;

import java.util.List;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;

/**
 * Cuts and tags every token of an article: «وبتأكيده» (“and by his confirming”) is وب + تأكيد + ه,
 * NN.
 *
 * <p>Implementations are pure, deterministic and thread-safe.
 */
@FunctionalInterface
public interface MorphTagger {

  /** One analysis for each token, in order. */
  List<Morph> tag(SegmentedArticle article);
}
