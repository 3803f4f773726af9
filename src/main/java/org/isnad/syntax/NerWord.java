package org.isnad.syntax;

import java.util.Set;
import org.isnad.lexicon.EntityWords;
import org.isnad.model.Token;

/**
 * What the entity model knows of one token.
 *
 * @param form what is known of its letters
 * @param hints of the stem, alone and as part of a phrase
 * @param mask one number for all hints but that of sport
 * @param tag part of speech; empty if not known
 * @param hidden 0, or what makes the word another than all others
 */
record NerWord(NerForm form, Set<EntityWords.Kind> hints, int mask, String tag, long hidden) {

  static NerWord of(NerForm form, String tag) {
    return new NerWord(form, form.hints(), mask(form.hints()), tag, 0);
  }

  /** The same word as if it had never been seen: a new identity, no frequency, no groups. */
  NerWord hide(long identity) {
    return new NerWord(form.unseen(), hints, mask, tag, identity);
  }

  /** The same word with these hints. */
  NerWord with(Set<EntityWords.Kind> all) {
    return new NerWord(form, all, mask(all), tag, hidden);
  }

  private static int mask(Set<EntityWords.Kind> hints) {
    int mask = 0;
    for (EntityWords.Kind hint : hints) {
      mask |= hint == EntityWords.Kind.SPORT ? 0 : hint.bit();
    }
    return mask;
  }

  Token.Kind kind() {
    return form.kind();
  }

  String key() {
    return form.key();
  }

  String stem() {
    return form.stem();
  }

  int frequency() {
    return form.frequency();
  }

  int name() {
    return form.name();
  }

  boolean has(EntityWords.Kind hint) {
    return hints.contains(hint);
  }
}
