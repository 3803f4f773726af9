/** Options that the command line and its Spark command have in common. */
@NullMarked
package org.isnad.options;

import org.jspecify.annotations.NullMarked;
