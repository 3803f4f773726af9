/**
 * Claims in the formats of others: tables for people, schema.org and Web Annotation for the web of
 * data, brat and Label Studio for annotators. Each format is a {@link org.isnad.export.ClaimFormat}
 * over the lines of a finished run.
 */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
