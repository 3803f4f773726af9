package org.isnad.speaker;

import org.isnad.model.Label;

/**
 * What a noun that describes a speaker is the head of: «وزير» (“minister”) a title, «السيد» (“Mr”)
 * an honorific, «وزارة» (“ministry”) an organization, «محللون» (“analysts”) a group, «بيان»
 * (“statement”) a document, «مصدر» a source.
 */
enum NounClass implements Label {
  TITLE,
  HONORIFIC,
  ORGANIZATION,
  GROUP,
  DOCUMENT,
  SOURCE
}
