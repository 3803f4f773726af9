package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words and phrases that stand beside or inside names, by class: «الوزير» (“the minister”) is a
 * title, «وزارة» (“ministry”) heads an organisation, «مصر» (“Egypt”) is a country. Looked up by
 * {@link MatchKey}, with or without the article. Immutable and thread-safe.
 */
public final class EntityWords {
  private static final String PATH = "/org/isnad/lexicon/entity-words.tsv";
  private static final Set<Kind> NONE = Set.of();

  private final Map<String, Set<Kind>> kinds;
  private final Set<String> openings = new HashSet<>();

  /** What a word hints at. */
  public enum Kind {
    TITLE(1 << 0),
    TRADE(1 << 1),
    KIN(1 << 2),
    ORG(1 << 3),
    ORGPART(1 << 4),
    MEDIA(1 << 5),
    GROUP(1 << 6),
    PLACE(1 << 7),
    DEMONYM(1 << 8),
    COUNTRY(1 << 9),
    CITY(1 << 10),
    CLUB(1 << 11),
    COMPANY(1 << 12),
    PRESS(1 << 13),
    PARTY(1 << 14),
    BODY(1 << 15),
    PERSON(1 << 16),
    SPORT(1 << 17);

    private final int bit;

    Kind(int bit) {
      this.bit = bit;
    }

    /** A number with one bit set, another for each kind. */
    public int bit() {
      return bit;
    }
  }

  private EntityWords(Map<String, Set<Kind>> kinds) {
    this.kinds = kinds;
    for (String phrase : kinds.keySet()) {
      for (int at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
        openings.add(phrase.substring(0, at));
      }
    }
  }

  /** The table of this class path, with the countries and cities that CLDR names. */
  public static EntityWords load() {
    Map<String, Set<Kind>> kinds = new HashMap<>();
    for (Table.Row row : Table.load(PATH).rows()) {
      Kind kind = kind(row);
      row.list("words").forEach(word -> add(kinds, word, kind));
    }
    PlaceNames.countries().forEach(name -> add(kinds, name, Kind.COUNTRY));
    PlaceNames.cities().forEach(name -> add(kinds, name, Kind.CITY));
    return new EntityWords(kinds);
  }

  private static Kind kind(Table.Row row) {
    String name = row.require("class");
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw row.error("unknown class " + name);
  }

  private static void add(Map<String, Set<Kind>> kinds, String phrase, Kind kind) {
    List<String> keys = new ArrayList<>();
    for (String word : phrase.strip().split("[\\s\\-]+", -1)) {
      keys.add(bare(MatchKey.of(word)));
    }
    kinds.computeIfAbsent(String.join(" ", keys), k -> EnumSet.noneOf(Kind.class)).add(kind);
  }

  /** A match key without the article. */
  public static String bare(String key) {
    return key.length() > 4 && key.startsWith("ال") ? key.substring(2) : key;
  }

  /** What a word is in itself. */
  public Set<Kind> of(String bareKey) {
    return kinds.getOrDefault(bareKey, NONE);
  }

  /** Whether a longer phrase begins with {@code words}, with a space between two. */
  public boolean opens(String words) {
    return openings.contains(words);
  }
}
