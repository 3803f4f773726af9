/**
 * The composition root: the one place that knows which class stands for which stage. Everything
 * that runs Isnad (command line, tests, other programs) gets its pipeline here.
 */
@NullMarked
package org.isnad.app;

import org.jspecify.annotations.NullMarked;
