/**
 * Runs many articles through a pipeline on several threads and writes what comes out in the order
 * of the input. Holds a bounded number of articles at a time; a good output file is replaced only
 * by a complete one.
 */
@NullMarked
package org.isnad.batch;

import org.jspecify.annotations.NullMarked;
