package org.isnad.speaker;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.isnad.lexicon.HolderNoun;
import org.isnad.lexicon.NameKey;
import org.isnad.lexicon.NounClass;
import org.isnad.model.Entity;

/**
 * Somebody or something the article names who may be a speaker.
 *
 * @param name its letters
 * @param key its words for matching, the identity of a holder
 * @param head the noun that opens the name, if it is a description
 * @param entity what the name recogniser took it for
 * @param origin where it was found
 * @param at first token of the place where it was found
 * @param places tokens where it is mentioned, by this name or a shorter one, in order
 */
record Holder(
    String name,
    List<String> key,
    Optional<HolderNoun> head,
    Optional<Entity.Kind> entity,
    Origin origin,
    int at,
    List<Integer> places) {

  /**
   * Where a name was found: in a source, by the recogniser, by the spotter, beside a shorter name …
   */
  enum Origin {
    SOURCE,
    OTHER,
    ENTITY,
    SPOTTED,
    LONGER,
    PHRASE,
    STATE
  }

  Holder {
    key = List.copyOf(key);
    places = List.copyOf(places);
  }

  /** The holder whose name is {@code phrase}. */
  static Holder of(Phrase phrase, int from, int to, Origin origin) {
    return named(phrase.words(), phrase.text(from, to), from, origin);
  }

  /** The holder that {@code r} names. */
  static Holder of(SourceReading r, Origin origin) {
    return named(r.phrase().words(), r.name(), r.from(), origin);
  }

  /** The holder called {@code name}, met at token {@code at}. */
  static Holder named(Words words, String name, int at, Origin origin) {
    List<String> key = NameKey.name(name);
    List<Integer> places = words.occurrences(key);
    return new Holder(
        name,
        key,
        words.noun(at).filter(n -> n.nounClass() != NounClass.HONORIFIC),
        words.entity(at).map(Entity::kind),
        origin,
        at,
        places.isEmpty() ? List.of(at) : places);
  }

  /** The same holder, mentioned at {@code more} too. */
  Holder alsoAt(List<Integer> more) {
    TreeSet<Integer> all = new TreeSet<>(places);
    all.addAll(more);
    return new Holder(name, key, head, entity, origin, at, List.copyOf(all));
  }

  boolean isProper() {
    return head.isEmpty();
  }

  Optional<NounClass> nounClass() {
    return head.map(HolderNoun::nounClass);
  }

  /** Class and number of the head, for features. */
  String type() {
    return head.map(h -> h.nounClass().label() + (h.plural() ? "-p" : "-s")).orElse("proper");
  }

  /** The last place before token {@code end}; -1 if there is none. */
  int lastBefore(int end) {
    int at = Collections.binarySearch(places, end);
    int before = (at < 0 ? -at - 1 : at) - 1;
    return before < 0 ? -1 : places.get(before);
  }

  int first() {
    return places.isEmpty() ? Integer.MAX_VALUE : places.get(0);
  }
}
