package org.isnad.eval;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything measured on one set of annotated articles.
 *
 * @param name of the set, as reports and baselines call it
 * @param scores all figures
 * @param outlets the same by outlet
 * @param types by quotation type
 * @param rules by the rule or model that made the claim; no annotation has one
 * @param thresholds what is left above a confidence
 * @param bins how often claims of a confidence are right
 * @param acts pairs by annotated act, then by extracted act
 * @param errors one tab-separated line each: article, kind, annotated, extracted, rule
 */
public record Evaluation(
    String name,
    Scores scores,
    SortedMap<String, Scores> outlets,
    List<Group> types,
    List<Group> rules,
    List<Threshold> thresholds,
    List<Bin> bins,
    Map<String, Map<String, Integer>> acts,
    List<String> errors) {
  public Evaluation {
    outlets = Collections.unmodifiableSortedMap(new TreeMap<>(outlets));
    types = List.copyOf(types);
    rules = List.copyOf(rules);
    thresholds = List.copyOf(thresholds);
    bins = List.copyOf(bins);
    acts = Collections.unmodifiableMap(new TreeMap<>(acts));
    errors = List.copyOf(errors);
  }

  /**
   * The figures of the claims that are at least this sure.
   *
   * @param atLeast lowest confidence that is kept
   * @param scores all figures of those claims
   */
  public record Threshold(double atLeast, Scores scores) {}

  /**
   * Claims whose confidence lies in one tenth of the scale.
   *
   * @param from lowest confidence
   * @param to highest confidence, excluded but for 1
   * @param mean of their confidences
   * @param paired how many of them have an annotation
   */
  public record Bin(double from, double to, double mean, Share paired) {}
}
