/**
 * The same extraction on Apache Spark, for corpora that one machine does not finish: {@link
 * org.isnad.spark.SparkExtract} is the command, for {@code spark-submit} and for {@code isnad
 * spark}. The only user of Spark; the rest of the program runs without it on the class path.
 */
@NullMarked
package org.isnad.spark;

import org.jspecify.annotations.NullMarked;
