/**
 * Reports for people: evaluation figures as Markdown. Every number in them was measured by the run
 * that wrote them.
 */
@NullMarked
package org.isnad.report;

import org.jspecify.annotations.NullMarked;
