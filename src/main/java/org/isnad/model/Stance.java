package org.isnad.model;

import java.util.Optional;
import org.isnad.text.Span;

/**
 * A speaker's attitude to a target that the content makes plain (guidelines §5).
 *
 * <p>Example: «روسيا ليست ضامنًا» (“Russia is no guarantor”): against «روسيا».
 *
 * @param target the words that name the target
 * @param name the target's name shared with speakers, if it is one of them
 * @param polarity for or against
 * @param decision rule or model, with the evidence span
 */
public record Stance(Span target, Optional<String> name, Polarity polarity, Decision decision) {}
