package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.Commitment;
import org.isnad.model.Distance;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Label;
import org.isnad.model.SpeechAct;

/**
 * Turns the rows of the cue table into entries and their written forms.
 *
 * <p>Example: the row «أكد ⇥ verb ⇥ II ⇥ ءكد …» (“affirmed”) gives أكد، أكدت، يؤكد، مؤكدا، تأكيد …
 */
final class CueTable {
  private CueTable() {}

  /**
   * An entry with its forms.
   *
   * @param entry the row
   * @param forms of one word; empty for a phrase
   * @param phrases spellings of several words, each split at spaces
   */
  record Inflected(CueEntry entry, List<WordForm> forms, List<List<String>> phrases) {}

  static List<Inflected> read(Table table) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    List<Inflected> out = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Integer first = seen.putIfAbsent(row.require("lemma"), row.line());
      if (first != null) {
        throw row.error("lemma " + row.get("lemma") + " is already in line " + first);
      }
      try {
        out.add(inflect(row, entry(row)));
      } catch (IllegalArgumentException e) {
        throw row.error(String.valueOf(e.getMessage()));
      }
    }
    return List.copyOf(out);
  }

  private static CueEntry entry(Table.Row row) {
    SpeechAct act = label(SpeechAct.class, row.require("act"));
    Map<Frame, SpeechAct> frames = new LinkedHashMap<>();
    for (String cell : row.list("frames")) {
      String[] parts = cell.split("=", -1);
      frames.put(Frame.parse(parts[0]), parts.length > 1 ? label(SpeechAct.class, parts[1]) : act);
    }
    if (frames.isEmpty()) {
      throw row.error("no frames");
    }
    return new CueEntry(
        row.require("lemma"),
        label(CueEntry.Kind.class, row.require("kind")),
        label(CueClass.class, row.require("class")),
        frames,
        act,
        row.get("neutral").equals("yes"),
        row.get("commitment").isEmpty()
            ? Commitment.CERTAIN
            : label(Commitment.class, row.get("commitment")),
        row.get("distance").isEmpty()
            ? Distance.NEUTRAL
            : label(Distance.class, row.get("distance")));
  }

  private static Inflected inflect(Table.Row row, CueEntry entry) {
    List<WordForm> forms = new ArrayList<>();
    List<List<String>> phrases = new ArrayList<>();
    switch (entry.kind()) {
      case VERB -> verb(row, forms);
      case NOUN -> {
        forms.addAll(NounForms.of(bare(entry.lemma()), Form.NOUN));
        row.list("words").forEach(w -> forms.addAll(NounForms.singular(w, Form.NOUN)));
      }
      case PREPOSITION -> {
        preposition(bare(entry.lemma()), forms);
        row.list("words").forEach(w -> preposition(w, forms));
      }
      case PHRASE -> {
        phrases.add(List.of(entry.lemma().split(" ", -1)));
        row.list("words").forEach(w -> phrases.add(List.of(w.split(" ", -1))));
      }
    }
    return new Inflected(entry, List.copyOf(forms), List.copyOf(phrases));
  }

  private static void verb(Table.Row row, List<WordForm> forms) {
    boolean hamzaLost = row.get("irregular").equals("hamza-lost");
    Verb verb = Verb.of(row.require("form"), row.require("root"), row.get("vowels"), hamzaLost);
    forms.addAll(Inflector.finite(verb));
    if (!row.get("participle").equals("-")) {
      forms.addAll(Inflector.participle(verb));
    }
    List<String> words = new ArrayList<>(row.list("words"));
    if (words.isEmpty() && verb.form() > 1) {
      words.add(Inflector.masdar(verb));
    }
    words.remove("-");
    words.forEach(w -> forms.addAll(NounForms.of(w, Form.MASDAR)));
    String lemma = bare(row.get("lemma"));
    if (forms.stream().noneMatch(f -> f.spelling().equals(lemma))) {
      throw row.error("the verb's forms do not include its lemma: " + forms.get(0).spelling());
    }
  }

  private static void preposition(String word, List<WordForm> forms) {
    for (boolean connecting : new boolean[] {false, true}) {
      forms.add(
          new WordForm(
              word, connecting, Form.PREPOSITION, Gender.UNKNOWN, GrammaticalNumber.UNKNOWN));
    }
  }

  /** Harakat tell lemmas apart that are written alike; texts come without them. */
  private static String bare(String lemma) {
    return lemma.replaceAll("[\\u064B-\\u0652]", "");
  }

  private static <E extends Enum<E> & Label> E label(Class<E> type, String text) {
    return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
  }
}
