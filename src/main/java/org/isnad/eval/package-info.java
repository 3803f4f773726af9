/**
 * Measures claims against gold annotations: reads the annotation files of the guidelines, pairs
 * gold and extracted attributions, counts every figure, breaks them down by outlet, type, rule and
 * confidence, and compares them with a committed baseline. All offsets here are Unicode code
 * points.
 */
@NullMarked
package org.isnad.eval;

import org.jspecify.annotations.NullMarked;
