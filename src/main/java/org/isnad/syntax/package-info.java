/**
 * Morphology, named entities and phrases of a segmented article: the ports that the later stages
 * are given ({@link org.isnad.syntax.Analyzer} and the three it is composed of) and fast
 * implementations of our own.
 */
@NullMarked
package org.isnad.syntax;

import org.jspecify.annotations.NullMarked;
