/**
 * Who said something like this before, and has it been checked: an index of claims with Arabic
 * words, filters and counts, and the matching of claims to earlier fact-checks.
 */
@NullMarked
package org.isnad.search;

import org.jspecify.annotations.NullMarked;
