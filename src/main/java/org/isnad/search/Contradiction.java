package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lucene.ArabicWords;

/**
 * In what two texts cannot mean the same: «28 مجزرة» and «82 مجزرة», two persons, two places, two
 * years, «ارتفع» and «انخفض» (“rose”, “fell”). Immutable.
 */
final class Contradiction {
  static final String FIGURE = "figure";
  static final String PERSON = "person";
  static final String PLACE = "place";
  static final String YEAR = "year";
  static final String OPPOSITE = "opposite";

  private final Antonyms antonyms;
  private final States states;

  Contradiction(Antonyms antonyms, States states) {
    this.antonyms = antonyms;
    this.states = states;
  }

  /** What contradicts, in a fixed order. */
  List<String> between(MatchText a, MatchText b) {
    List<String> out = new ArrayList<>();
    if (figures(a.facts().quantities(), b.facts().quantities())) {
      out.add(FIGURE);
    }
    if (names(a.facts().persons(), b.facts().persons(), a, b)) {
      out.add(PERSON);
    }
    if (places(a, b)) {
      out.add(PLACE);
    }
    if (!a.years().isEmpty()
        && !b.years().isEmpty()
        && a.years().stream().noneMatch(b.years()::contains)) {
      out.add(YEAR);
    }
    if (antonyms.oppose(a.terms(), b.terms())) {
      out.add(OPPOSITE);
    }
    return out;
  }

  private boolean places(MatchText a, MatchText b) {
    Set<String> inA = states.in(a.terms());
    Set<String> inB = states.in(b.terms());
    boolean states = !inA.isEmpty() && !inB.isEmpty() && inA.stream().noneMatch(inB::contains);
    return states || a.namesOtherThan(b) || names(a.facts().places(), b.facts().places(), a, b);
  }

  /**
   * Whether figures of one unit differ and none of that unit agrees, or both have figures and no
   * value is shared at all.
   */
  static boolean figures(List<Quantity> a, List<Quantity> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean anyAgrees = false;
    for (Quantity x : a) {
      boolean sameUnit = false;
      boolean agrees = false;
      for (Quantity y : b) {
        boolean holds = x.agrees(y);
        anyAgrees |= holds;
        sameUnit |= x.sameUnit(y);
        agrees |= holds;
      }
      if (sameUnit && !agrees) {
        return true;
      }
    }
    return !anyAgrees;
  }

  static boolean figuresAgree(List<Quantity> a, List<Quantity> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(x::agrees));
  }

  /** Whether both name somebody and neither text has a word of the other's names. */
  private static boolean names(Set<String> a, Set<String> b, MatchText inA, MatchText inB) {
    return !a.isEmpty() && !b.isEmpty() && foreign(a, inB) && foreign(b, inA);
  }

  private static boolean foreign(Set<String> names, MatchText text) {
    return names.stream()
        .flatMap(name -> ArabicWords.terms(name).stream())
        .noneMatch(text.terms()::contains);
  }
}
