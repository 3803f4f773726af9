/** What is worth checking today: the claims of a run, ranked, as a page and as text for mail. */
@NullMarked
package org.isnad.digest;

import org.jspecify.annotations.NullMarked;
