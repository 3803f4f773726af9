/**
 * Speed and memory, measured against other programs on the same articles in the same run: rounds
 * that take turns, medians, and ratios, as machines are noisy.
 */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
