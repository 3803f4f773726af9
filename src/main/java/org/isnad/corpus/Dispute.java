package org.isnad.corpus;

import org.isnad.json.ClaimRecord;

/**
 * Two claims that stand against each other.
 *
 * <p>Example: «روسيا ليست ضامنًا» against «روسيا تمارس دور الضامن» (“Russia is no guarantor”,
 * “Russia plays the part of the guarantor”): kind negation, point «ضامن».
 *
 * @param kind negation, denial, antonym or figures
 * @param left the claim that comes first
 * @param right the other
 * @param point what they differ in
 * @param score 0–1, the surer the higher
 */
public record Dispute(
    String kind, ClaimRecord left, ClaimRecord right, String point, double score) {}
