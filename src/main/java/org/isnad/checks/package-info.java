/**
 * Earlier fact-checks as others publish them: ClaimReview in JSON-LD, alone or in a feed, and the
 * tables of ClaimsKG.
 */
@NullMarked
package org.isnad.checks;

import org.jspecify.annotations.NullMarked;
