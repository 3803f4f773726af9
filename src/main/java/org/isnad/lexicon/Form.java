package org.isnad.lexicon;

import org.isnad.model.Label;

/**
 * The shape in which a cue is written: «أكد» perfect, «يؤكد» imperfect, «مؤكدا» participle,
 * «تأكيده» masdar, «قيل» (“it was said”) passive, «مخاوف» noun, «بحسب» preposition.
 */
public enum Form implements Label {
  PERFECT,
  IMPERFECT,
  PARTICIPLE,
  MASDAR,
  NOUN,
  PREPOSITION,
  PASSIVE;

  /** Whether this is a finite verb in the active voice, which has a subject. */
  public boolean isFinite() {
    return this == PERFECT || this == IMPERFECT;
  }
}
