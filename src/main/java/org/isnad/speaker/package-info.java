/**
 * Who speaks: reads the source phrase of each attribution, gathers the names of the article, and
 * chooses one of them for each attribution by a learned ranking of candidates.
 */
@NullMarked
package org.isnad.speaker;

import org.jspecify.annotations.NullMarked;
