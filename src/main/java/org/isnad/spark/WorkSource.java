package org.isnad.spark;

import java.io.Serializable;
import org.isnad.batch.Work;

/** Where an executor gets what it does with an article; travels instead of the pipeline. */
@FunctionalInterface
interface WorkSource extends Serializable {
  /** The work of this JVM, shared by its tasks. */
  Work work();
}
