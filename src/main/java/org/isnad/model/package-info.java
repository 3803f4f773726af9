/**
 * The records that the stages hand to each other: an article, its tokens and sentences, who said
 * what in it, and the claims that come out. Plain values; no stage's logic lives here.
 */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
