package org.isnad.model;

/**
 * What kind of statement a claim is, as to checking it: «قتل 28 شخصا» (“28 people were killed”) is
 * a fact, true or not; «سترتفع الأسعار» (“prices will rise”) a prediction; «القرار ظالم» (“the
 * decision is unjust”) an opinion, as are wishes and demands; «سنبني مدرسة» (“we shall build a
 * school”) a promise.
 */
public enum ClaimType implements Label {
  FACT,
  PREDICTION,
  OPINION,
  PROMISE,
  QUESTION
}
