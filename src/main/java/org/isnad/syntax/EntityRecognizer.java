package org.isnad.syntax;

import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;

/**
 * Finds the names of persons, organisations and places: «محمد علوش» (“Mohammed Alloush”) is a
 * person.
 *
 * <p>Implementations are pure, deterministic and thread-safe.
 */
@FunctionalInterface
public interface EntityRecognizer {

  /** The entities of {@code article}, by first token, without overlaps. */
  List<Entity> recognize(SegmentedArticle article, List<Morph> morphs);

  /** Finds nothing: for runs without entities. */
  static EntityRecognizer none() {
    return (article, morphs) -> List.of();
  }
}
