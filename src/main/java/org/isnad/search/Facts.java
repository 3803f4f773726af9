package org.isnad.search;

import java.util.List;
import java.util.Set;

/**
 * What a text says that another one may not contradict.
 *
 * @param quantities its figures
 * @param persons names of persons
 * @param places names of places
 * @param organizations names of organisations
 */
public record Facts(
    List<Quantity> quantities, Set<String> persons, Set<String> places, Set<String> organizations) {
  public Facts {
    quantities = List.copyOf(quantities);
    persons = Set.copyOf(persons);
    places = Set.copyOf(places);
    organizations = Set.copyOf(organizations);
  }

  /** Reads the facts of a text; whoever puts the program together says how. */
  @FunctionalInterface
  public interface Reader {
    Facts read(String text);
  }
}
