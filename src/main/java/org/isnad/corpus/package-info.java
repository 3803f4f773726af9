/**
 * What claims say together: who is for or against whom over many articles ({@link
 * org.isnad.corpus.Positions}), and which claims stand against each other ({@link
 * org.isnad.corpus.Disputes}). Reads claims as their JSON lines hold them; knows nothing of how
 * they were found.
 */
@NullMarked
package org.isnad.corpus;

import org.jspecify.annotations.NullMarked;
