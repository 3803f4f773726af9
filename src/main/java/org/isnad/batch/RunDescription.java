package org.isnad.batch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.json.Json;

/**
 * What a run was asked to do and by what: a run can be resumed only as the same run.
 *
 * @param version of the program
 * @param command its name
 * @param inputs as they were given
 * @param options by name; those alone that change the results
 * @param models checksum of each model by its file
 */
public record RunDescription(
    String version,
    String command,
    List<String> inputs,
    SortedMap<String, String> options,
    SortedMap<String, String> models) {
  /** A run of which nothing is said. */
  public static final RunDescription NONE =
      new RunDescription("", "", List.of(), Map.of(), Map.of());

  public RunDescription {
    inputs = List.copyOf(inputs);
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
  }

  public RunDescription(
      String version,
      String command,
      List<String> inputs,
      Map<String, String> options,
      Map<String, String> models) {
    this(version, command, inputs, new TreeMap<>(options), new TreeMap<>(models));
  }

  /** Equal for runs that give the same bytes. */
  String key() {
    return Json.write(this);
  }
}
