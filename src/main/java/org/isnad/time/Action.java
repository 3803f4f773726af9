package org.isnad.time;

import org.jspecify.annotations.Nullable;

/** Makes a value of what a pattern captured; null refuses the match. */
@FunctionalInterface
interface Action {
  @Nullable Object apply(Capture capture);
}
