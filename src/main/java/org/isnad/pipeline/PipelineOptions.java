package org.isnad.pipeline;

import java.io.Serializable;
import java.util.Set;
import org.isnad.model.ClaimType;

/**
 * What a run may choose.
 *
 * @param analyzer who tags and parses
 * @param minConfidence claims below it are left out; 0 keeps all
 * @param only kinds of claim that are kept; none keeps all
 */
public record PipelineOptions(Analysis analyzer, double minConfidence, Set<ClaimType> only)
    implements Serializable {
  /** Every claim, by the fast analyser. */
  public static final PipelineOptions DEFAULT = new PipelineOptions(Analysis.FAST, 0);

  /** Who tags and parses. */
  public enum Analysis {
    /** The project's own analyser. */
    FAST,
    /** CoreNLP's segmenter and tagger, without phrases. */
    CORENLP_TAGS,
    /** CoreNLP's segmenter, tagger and shift-reduce parser: slower. */
    CORENLP
  }

  public PipelineOptions(Analysis analyzer, double minConfidence) {
    this(analyzer, minConfidence, Set.of());
  }

  public PipelineOptions {
    only = Set.copyOf(only);
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("minimum confidence is not in 0–1: " + minConfidence);
    }
  }
}
