package org.isnad.model;

import java.util.Locale;

/** An enum constant that is written in results as its name in lower case. */
public interface Label {
  String name();

  /** The name as results show it: {@code AT_LEAST} is {@code at_least}. */
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
