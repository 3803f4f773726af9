package org.isnad.cli;

import java.util.Locale;

/**
 * A number with its noun: “1 claim”, “2 claims”.
 *
 * @param count how many
 * @param noun what, in the singular
 */
record Counted(long count, String noun) {
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
