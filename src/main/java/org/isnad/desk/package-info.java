/**
 * The page on which people look at claims: articles with their claims in place, lists, filters,
 * pictures, corrections. The data are embedded as compact JSON, the scripts and styles of {@code
 * org/isnad/web} inlined, so that a report is one file; the server shows the same page.
 */
@NullMarked
package org.isnad.desk;

import org.jspecify.annotations.NullMarked;
