package org.isnad.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Guesses from the first records of a file which field is which: by a name that is often used, else
 * by what stands in it.
 *
 * <p>Example: where no column is called «text», the one with most Arabic letters is the text, one
 * with «14 مارس 2017» (“14 March 2017”) in it the date. Immutable.
 */
final class FieldGuess {
  private static final int SHORTEST_TEXT = 10;
  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_DATE = 60;

  private static final Comparator<String> FIRST = Comparator.comparingInt(name -> 0);

  private final List<Row.Fields> sample;
  private final Map<String, String> found = new TreeMap<>();

  private FieldGuess(List<Row.Fields> sample) {
    this.sample = sample;
  }

  /** Field of an article → its name in the records. */
  static Map<String, String> of(List<Row.Fields> sample) {
    FieldGuess guess = new FieldGuess(sample);
    guess.guess();
    return guess.found;
  }

  /** The guess as options say it; empty where each field has its own name. */
  static Optional<String> shown(Map<String, String> guess) {
    boolean own = guess.entrySet().stream().allMatch(e -> e.getKey().equals(e.getValue()));
    return own
        ? Optional.empty()
        : Optional.of(
            guess.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(",")));
  }

  private void guess() {
    List<String> order = List.of("text", "title", "published", "url", "outlet", "id");
    for (String field : order) {
      byName(field).ifPresent(name -> found.put(field, name));
    }
    fill("text", name -> typical(name) >= SHORTEST_TEXT, Comparator.comparingDouble(this::letters));
    fill(
        "title",
        name -> typical(name) >= SHORTEST_TEXT && mostly(name, FieldGuess::isTitle),
        Comparator.comparingDouble(this::letters));
    fill("published", name -> mostly(name, FieldGuess::isDate), FIRST);
    fill("url", name -> mostly(name, value -> value.matches("https?://\\S+")), FIRST);
  }

  private Optional<String> byName(String field) {
    return FieldMap.known(field).stream()
        .flatMap(known -> names().filter(name -> FieldMap.key(name).equals(known)))
        .filter(name -> values(name).anyMatch(value -> !value.isBlank()))
        .findFirst();
  }

  /** Takes for {@code field}, if no name told, the best of the free names that could be it. */
  private void fill(String field, Predicate<String> fits, Comparator<String> best) {
    if (!found.containsKey(field)) {
      names()
          .filter(name -> !found.containsValue(name) && fits.test(name))
          .reduce((a, b) -> best.compare(b, a) > 0 ? b : a)
          .ifPresent(name -> found.put(field, name));
    }
  }

  private static boolean isTitle(String value) {
    return value.length() <= LONGEST_TITLE
        && LetterKey.words(LetterKey.of(value)) >= 3
        && DateForms.find(value).isEmpty();
  }

  private static boolean isDate(String value) {
    return value.length() <= LONGEST_DATE && DateForms.find(value).isPresent();
  }

  private boolean mostly(String name, Predicate<String> test) {
    List<String> values = values(name).filter(value -> !value.isBlank()).toList();
    return !values.isEmpty() && values.stream().filter(test).count() * 2 > values.size();
  }

  /** Arabic letters of a record's value, on average. */
  private double letters(String name) {
    return values(name).mapToLong(Script::arabicLetters).average().orElse(0);
  }

  /** The same of the records that have one. */
  private double typical(String name) {
    return values(name)
        .filter(value -> !value.isBlank())
        .mapToLong(Script::arabicLetters)
        .average()
        .orElse(0);
  }

  private Stream<String> names() {
    return sample.stream().flatMap(row -> row.values().keySet().stream()).distinct();
  }

  private Stream<String> values(String name) {
    return sample.stream().map(row -> row.values().getOrDefault(name, ""));
  }
}
