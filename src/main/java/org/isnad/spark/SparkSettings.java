package org.isnad.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.isnad.ingest.ReadOptions;
import org.isnad.model.Published;
import org.isnad.pipeline.PipelineOptions;

/**
 * What a run on Spark is to do.
 *
 * @param inputs files and folders
 * @param output the folder of the results
 * @param partitions how many pieces the articles are cut into; 0 leaves it to the cluster's size
 * @param work what executors need to know
 * @param corpus whether tables over the whole corpus are wanted
 * @param overwrite whether an earlier result is replaced
 */
record SparkSettings(
    List<String> inputs,
    String output,
    int partitions,
    ArticleWork work,
    boolean corpus,
    boolean overwrite) {
  SparkSettings {
    inputs = List.copyOf(inputs);
    if (partitions < 0) {
      throw new IllegalArgumentException("partitions is negative: " + partitions);
    }
  }

  /**
   * What is done with each article; travels to the executors.
   *
   * @param published date of articles that state none, empty if there is none
   * @param pipeline which claims
   */
  record ArticleWork(String published, PipelineOptions pipeline) implements Serializable {
    static final ArticleWork DEFAULT = new ArticleWork("", PipelineOptions.DEFAULT);

    ReadOptions reading() {
      return new ReadOptions(
          published.isEmpty() ? Optional.empty() : Optional.of(Published.parse(published)));
    }
  }
}
