package org.isnad.train;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.eval.GoldArticle;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.lexicon.EntityWords;
import org.isnad.lexicon.MatchKey;
import org.isnad.model.Entity;
import org.isnad.model.SegmentedArticle;

/**
 * How many of the persons who speak in annotated articles are found by their full name. A speaker
 * who is only described («مصدر أمني», “a security source”) is left out.
 */
final class SpeakerNames {
  private static final EntityWords WORDS = EntityWords.load();

  private int names;
  private int found;

  /** Counts the speakers of {@code gold}, whose entities are {@code entities}. */
  void add(GoldArticle gold, SegmentedArticle article, List<Entity> entities) {
    Set<String> persons = new TreeSet<>();
    for (Entity e : entities) {
      if (e.kind() == Entity.Kind.PERSON) {
        persons.add(key(article.letters(e.first(), e.end())));
      }
    }
    for (String name : speakers(gold)) {
      names++;
      found += persons.stream().anyMatch(p -> isName(p, name)) ? 1 : 0;
    }
  }

  /** The match keys of the named persons. */
  static Set<String> speakers(GoldArticle gold) {
    Set<String> out = new TreeSet<>();
    for (GoldAttribution a : gold.attributions()) {
      String name = a.speaker();
      if (name != null && "person".equals(a.kind()) && !name.equals(a.role()) && !described(name)) {
        out.add(key(name));
      }
    }
    return out;
  }

  private static boolean described(String name) {
    Set<EntityWords.Kind> first = WORDS.of(EntityWords.bare(MatchKey.of(name.split("\\s+", 2)[0])));
    return first.contains(EntityWords.Kind.TITLE)
        || first.contains(EntityWords.Kind.TRADE)
        || name.indexOf(' ') < 0;
  }

  /** Whether {@code person} is {@code name}, but for a proclitic. */
  private static boolean isName(String person, String name) {
    return person.equals(name) || (person.endsWith(name) && person.length() - name.length() <= 2);
  }

  private static String key(String name) {
    return MatchKey.of(name.strip().replaceAll("\\s+", " "));
  }

  int names() {
    return names;
  }

  int found() {
    return found;
  }
}
