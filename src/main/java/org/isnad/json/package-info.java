/**
 * Claims and articles as JSON lines, written and read back. The only user of Jackson for results:
 * other packages see {@link org.isnad.json.ClaimRecord} and, for their own records, {@link
 * org.isnad.json.Json}. Offsets in JSON are Unicode code points.
 */
@NullMarked
package org.isnad.json;

import org.jspecify.annotations.NullMarked;
