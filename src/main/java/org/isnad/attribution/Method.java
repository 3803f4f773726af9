package org.isnad.attribution;

/**
 * How attributions are found: by the models alone, by the frame rules alone, or by the models with
 * the rules' support.
 */
public enum Method {
  MODEL,
  RULES,
  BOTH
}
