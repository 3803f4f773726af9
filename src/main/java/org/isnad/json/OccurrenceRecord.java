package org.isnad.json;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Occurrence;
import org.isnad.model.Published;
import org.jspecify.annotations.Nullable;

/** Another place where an article stands, as lines of articles and claims name it. */
public record OccurrenceRecord(
    String id,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String published,
    @JsonSerialize(using = PlainNumber.class) double similarity) {

  static List<OccurrenceRecord> of(List<Occurrence> occurrences) {
    return occurrences.stream()
        .map(
            other ->
                new OccurrenceRecord(
                    other.id(),
                    other.url().orElse(null),
                    other.outlet().orElse(null),
                    other.published().map(Published::toString).orElse(null),
                    other.similarity()))
        .toList();
  }

  Occurrence occurrence() {
    return new Occurrence(
        id,
        Optional.ofNullable(url),
        Optional.ofNullable(outlet),
        Optional.ofNullable(published).map(Published::parse),
        similarity);
  }
}
