package org.isnad.syntax;

import java.util.Set;
import org.isnad.lexicon.EntityWords;
import org.isnad.model.Token;

/**
 * What the entity model knows of one token.
 *
 * @param kind of token
 * @param key its match key
 * @param stem the key without the proclitics that the word's frequency speaks against: «بدارفور»
 *     (“in Darfur”) is «دارفور», «بلدية» (“municipality”) is itself
 * @param cut how many letters were cut, with the letter cut last; 0 for none
 * @param word number of the stem in the clusters, negative if unknown
 * @param frequency of the stem, in steps of log2
 * @param name how common the stem is in names of persons
 * @param hints of the stem, alone and as part of a phrase
 * @param tag part of speech; empty if not known
 * @param hidden 0, or what makes the word another than all others
 */
record NerWord(
    Token.Kind kind,
    String key,
    String stem,
    int cut,
    int word,
    int frequency,
    int name,
    Set<EntityWords.Kind> hints,
    String tag,
    long hidden) {

  /** The same word as if it had never been seen: a new identity, no frequency, no groups. */
  NerWord hide(long identity) {
    return new NerWord(kind, key, stem, cut, -1, 0, name, hints, tag, identity);
  }

  /** One number for all hints but that of sport. */
  int mask() {
    int mask = 0;
    for (EntityWords.Kind hint : hints) {
      mask |= hint == EntityWords.Kind.SPORT ? 0 : hint.bit();
    }
    return mask;
  }

  boolean has(EntityWords.Kind hint) {
    return hints.contains(hint);
  }
}
