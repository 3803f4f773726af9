package org.isnad.lexicon;

import org.isnad.model.Label;

/**
 * What a noun that describes a speaker is the head of: «وزير» (“minister”) a title, «السيد» (“Mr”)
 * an honorific, «وزارة» (“ministry”) an organization, «محللون» (“analysts”) a group, «بيان»
 * (“statement”) a document, «مصدر» a source.
 */
public enum NounClass implements Label {
  TITLE,
  HONORIFIC,
  ORGANIZATION,
  GROUP,
  DOCUMENT,
  SOURCE
}
