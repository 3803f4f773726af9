/**
 * Rewrites an article's letters into the one form that the later stages read, and keeps the way
 * back for every letter: harakat, tatweel and invisible controls go, presentation forms, digits,
 * quotation marks and spaces are folded.
 */
@NullMarked
package org.isnad.normalize;

import org.jspecify.annotations.NullMarked;
