/**
 * Reads articles from what people hold: text files, JSON Lines, folders of them, standard input.
 * What cannot be read is an item of its own with file, line and reason, and the reading goes on.
 */
@NullMarked
package org.isnad.ingest;

import org.jspecify.annotations.NullMarked;
