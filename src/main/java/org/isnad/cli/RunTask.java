package org.isnad.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.isnad.batch.Work;

/**
 * What a command does with each article.
 *
 * @param command its name
 * @param options those of its options that change the results, by name
 * @param work loads what the work needs
 */
record RunTask(String command, Map<String, String> options, Supplier<Work> work) {
  RunTask {
    options = Map.copyOf(options);
  }

  /** The options with those of {@code others}. */
  Map<String, String> optionsWith(Map<String, String> others) {
    Map<String, String> all = new TreeMap<>(options);
    all.putAll(others);
    return all;
  }
}
