package org.isnad.model;

/**
 * What a speaker is (guidelines §3): «وزارة الخارجية» (“the foreign ministry”) is an organization,
 * «شهود» (“witnesses”) a group.
 */
public enum SpeakerKind implements Label {
  PERSON,
  ORGANIZATION,
  GROUP,
  DOCUMENT
}
