package org.isnad.model;

/** An enum constant that is written in results as its name in lower case. */
public interface Label {
  String name();

  /** The name as results show it: {@code AT_LEAST} is {@code at_least}. */
  default String label() {
    return Labels.of(this);
  }
}
