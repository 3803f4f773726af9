/**
 * The command line: options and messages, exit codes, progress. The only user of picocli; what the
 * commands do is done elsewhere.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
