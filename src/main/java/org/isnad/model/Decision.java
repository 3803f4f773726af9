package org.isnad.model;

import java.util.List;
import org.isnad.text.Span;

/**
 * Who decided and how sure: the name of the rule or model, what it relied on, and its confidence.
 *
 * @param rule name of the rule or model
 * @param evidence spans of the original text
 * @param confidence 0–1
 */
public record Decision(String rule, List<Span> evidence, double confidence) {
  public Decision {
    evidence = List.copyOf(evidence);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence of " + rule + " is not in 0–1: " + confidence);
    }
  }
}
