package org.isnad.model;

import java.util.Optional;

/**
 * Who speaks, under one name throughout the article.
 *
 * <p>Example: name «محمد علوش», role «رئيس الوفد العسكري» (“head of the military delegation”), also
 * where the place says only «علوش». A speaker that cannot be told has no name; it is never
 * invented.
 *
 * @param name the fullest name in the article, without titles; for a holder with no proper name its
 *     head noun phrase
 * @param kind person, organisation, group or document
 * @param role title or office, if the article gives one
 * @param resolution how the mention led to the name
 */
public record Speaker(
    Optional<String> name, SpeakerKind kind, Optional<String> role, Resolution resolution) {}
