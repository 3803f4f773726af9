package org.isnad.eval;

import org.isnad.model.Label;

/** Figures that are a share of cases, in the order of reports. */
public enum Accuracy implements Label {
  /** Gold attributions without a written source whose speaker is right. */
  IMPLICIT_SPEAKER,
  /** Gold direct quotations that are found. */
  DIRECT_QUOTE_RECALL,
  /** Speech act of pairs. */
  ACT,
  /** Speech act of pairs where either side is not assert. */
  ACT_NON_ASSERT,
  /** Quotation type of pairs. */
  TYPE,
  /** First word of the unit of right figures. */
  FIGURE_UNIT,
  /** Kind of right figures. */
  FIGURE_KIND
}
