/**
 * Puts claims together from what the stages found: figures and times inside the content, parents,
 * stable ids, check-worthiness, order.
 */
@NullMarked
package org.isnad.claim;

import org.jspecify.annotations.NullMarked;
