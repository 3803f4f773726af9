package org.isnad.eval;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One task of a Label Studio JSON export, as far as it is read. */
record LabelStudioTask(
    @Nullable Long id,
    @Nullable Data data,
    @Nullable Meta meta,
    @Nullable List<Annotation> annotations) {

  record Data(@Nullable String text) {}

  record Meta(@Nullable String article, @Nullable String published) {}

  record Annotation(
      @JsonProperty("was_cancelled") boolean cancelled,
      @JsonProperty("ground_truth") boolean groundTruth,
      List<Result> result) {
    @SuppressWarnings("ConstantValue")
    Annotation {
      result = result == null ? List.of() : List.copyOf(result);
    }
  }

  /** A region, something said of a region, or a relation. */
  record Result(
      @Nullable String id,
      @Nullable String type,
      @JsonProperty("from_name") @Nullable String name,
      @JsonProperty("from_id") @Nullable String from,
      @JsonProperty("to_id") @Nullable String to,
      @Nullable Value value) {}

  record Value(
      int start,
      int end,
      @Nullable Object text,
      @Nullable List<String> labels,
      @Nullable List<String> choices) {}
}
