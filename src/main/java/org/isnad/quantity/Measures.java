package org.isnad.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.MatchKey;
import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.Proclitics;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Figure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The units of measure, their spellings, plurals and duals.
 *
 * <p>Example: «كلغ» and «كيلوغراما» are kg; «لتران» (“two litres”) is a dual of L. Thread-safe.
 */
final class Measures {
  static final String PATH = "/org/isnad/lexicon/measures.tsv";
  private static final Set<String> SUBSTANCE = Set.of("mass", "volume");

  private final Phrases<Measure> units = new Phrases<>();
  private final Phrases<Measure> singulars = new Phrases<>();
  private final Set<String> starters = new HashSet<>();
  private final Phrases<Measure> duals = new Phrases<>();

  /**
   * A unit.
   *
   * @param code UCUM code
   * @param dimension length, mass, time …
   */
  record Measure(String code, String dimension) {
    boolean isTime() {
      return dimension.equals("time");
    }

    /** Whether «من» after it names what is weighed or poured. */
    boolean ofSubstance() {
      return SUBSTANCE.contains(dimension);
    }
  }

  Measures() {
    for (Table.Row row : Table.load(PATH).rows()) {
      Measure measure = new Measure(row.require("ucum"), row.require("dimension"));
      List<String> forms = row.list("forms");
      forms.forEach(form -> units.put(form, measure));
      forms.forEach(form -> starters.add(MatchKey.of(form.split(" ", 2)[0])));
      singulars.put(forms.get(0), measure);
      if (measure.ofSubstance()) {
        forms.stream().filter(Measures::isSpelling).forEach(f -> singulars.put(f, measure));
      }
      forms.stream().filter(Measures::isSpelling).forEach(f -> addDual(f, measure));
    }
  }

  private static boolean isSpelling(String form) {
    boolean plural = form.endsWith("ات") || form.endsWith("ا") || form.length() < 2;
    return !plural && form.indexOf(' ') < 0;
  }

  private void addDual(String singular, Measure measure) {
    String key = MatchKey.of(singular);
    String stem = key.endsWith("ه") ? key.substring(0, key.length() - 1) + "ت" : key;
    duals.put(stem + "ان", measure);
    duals.put(stem + "ين", measure);
  }

  /** The first words of the units that may stand without a number. */
  Set<String> starters() {
    return Set.copyOf(starters);
  }

  Phrases.@Nullable Match<Measure> unit(TokenView view, int i) {
    return units.exactly(view, i);
  }

  Phrases.@Nullable Match<Measure> singular(TokenView view, int i) {
    return singulars.at(view, i);
  }

  /** A unit in the plural, also with the article: «الأشهر». */
  Phrases.@Nullable Match<Measure> plural(TokenView view, int i) {
    Phrases.Match<Measure> match = units.at(view, i);
    return match == null || singulars.at(view, i) != null ? null : match;
  }

  Phrases.@Nullable Match<Measure> dual(TokenView view, int i) {
    return duals.at(view, i);
  }

  /** The letters after a conjunction and a preposition: «بيومين» is counted in «يومين». */
  private static String uncut(String letters, int clitics) {
    int cut = Integer.bitCount(clitics & ~Proclitics.ARTICLE);
    return Proclitics.article(clitics) ? letters : letters.substring(cut);
  }

  static Unit unit(TokenView view, Phrases.Match<Measure> match) {
    return new Unit(
        Kind.MEASURE,
        uncut(view.article().letters(match.start(), match.end()), match.clitics()),
        match.value().code(),
        match.end(),
        false);
  }
}
