package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.batch.Work;
import org.isnad.pipeline.PipelineOptions;
import org.junit.jupiter.api.Test;

/** The pipeline of an executor: built once, shared by its tasks, never sent. */
class ExecutorPipelineTest {
  @Test
  void tasksThatComeAtOnceShareOne() {
    PipelineOptions options = new PipelineOptions(PipelineOptions.Analysis.FAST, 0.123);
    int before = ExecutorPipeline.built();
    Set<Work> built = Collections.newSetFromMap(new IdentityHashMap<>());
    IntStream.range(0, 8)
        .parallel()
        .mapToObj(task -> ExecutorPipeline.here(options))
        .toList()
        .forEach(built::add);

    assertThat(built).hasSize(1);
    assertThat(ExecutorPipeline.built()).isEqualTo(before + 1);
  }

  @Test
  void whatTravelsIsTheChoiceNotThePipeline() throws Exception {
    PipelineOptions options = new PipelineOptions(PipelineOptions.Analysis.FAST, 0.321);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(ExecutorPipeline.of(options));
    }
    assertThat(bytes.size()).isLessThan(2000);

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      WorkSource arrived = (WorkSource) in.readObject();
      assertThat(arrived.work()).isSameAs(ExecutorPipeline.here(options));
    }
  }
}
