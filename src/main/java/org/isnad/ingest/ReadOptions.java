package org.isnad.ingest;

import java.util.Optional;
import org.isnad.model.Published;

/**
 * What a reading of inputs may choose.
 *
 * @param published the date of articles that state none
 */
public record ReadOptions(Optional<Published> published) {
  /** Nothing chosen. */
  public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty());
}
