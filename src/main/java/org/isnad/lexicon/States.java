package org.isnad.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * States under their names, capitals and adjectives: the table {@code states.tsv}.
 *
 * <p>Example: «موسكو» (“Moscow”) as a speaker is «روسيا» (“Russia”). Immutable and thread-safe.
 */
public final class States {
  private static final String RESOURCE = "/org/isnad/lexicon/states.tsv";

  private final Map<List<String>, String> byName = new HashMap<>();
  private final Map<List<String>, String> byCapital = new HashMap<>();
  private final Set<String> adjectives = new HashSet<>();

  private States(Table table) {
    for (Table.Row row : table.rows()) {
      String name = row.require("name");
      byName.put(NameKey.name(name), name);
      if (!row.get("capital").isEmpty()) {
        byCapital.put(NameKey.name(row.get("capital")), name);
      }
      for (String other : row.list("others")) {
        byName.put(NameKey.name(other), name);
      }
      adjectives.add(NameKey.word(row.require("adjective")));
    }
  }

  public static States load() {
    return new States(Table.load(RESOURCE));
  }

  public boolean isName(List<String> key) {
    return byName.containsKey(key);
  }

  public boolean isCapital(List<String> key) {
    return byCapital.containsKey(key);
  }

  /** The state called {@code key} or governed from it; empty if there is none. */
  public String state(List<String> key) {
    String name = byName.get(key);
    return name != null ? name : byCapital.getOrDefault(key, "");
  }

  /** Whether {@code key} names a people: «الروس», «السوريون» (“the Russians”, “the Syrians”). */
  public boolean isPeople(String key) {
    if (!key.startsWith("ال")) {
      return false;
    }
    String bare = key.substring(2);
    boolean sound = bare.endsWith("ون") || bare.endsWith("ين");
    return adjectives.contains(bare + "ي")
        || (sound && adjectives.contains(bare.substring(0, bare.length() - 2)));
  }

  /** Whether {@code key} is an adjective such as «السورية» (“Syrian”). */
  public boolean isAdjective(String key) {
    String bare = NameKey.bare(key);
    return adjectives.contains(bare)
        || (bare.endsWith("ه") && adjectives.contains(bare.substring(0, bare.length() - 1)))
        || adjectives.contains(bare.replace("امير", "امر"));
  }
}
