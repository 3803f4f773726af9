package org.isnad.server;

import java.util.Optional;
import java.util.function.Function;
import org.isnad.json.Json;
import org.isnad.search.ClaimSearch;
import org.isnad.search.SearchRequest;

/**
 * {@code GET /v1/search}: who said something like this before, as {@code isnad search --format
 * json} writes it. Thread-safe.
 */
final class SearchRoute implements Route {
  private final ClaimSearch search;
  private final Workers workers;

  SearchRoute(ClaimSearch search, Workers workers) {
    this.search = search;
    this.workers = workers;
  }

  @Override
  public Answer answer(Request request) {
    SearchRequest asked = asked(request);
    return workers.run(() -> Answer.ok(Answer.JSON, Json.write(search.search(asked)) + "\n"));
  }

  private static SearchRequest asked(Request request) {
    try {
      return new SearchRequest(
          request.parameter("q").orElse(""),
          request.parameter("speaker"),
          request.parameter("target"),
          request.parameter("act"),
          request.parameter("type"),
          request.parameter("outlet"),
          value(request, "from", SearchRequest::firstDay),
          value(request, "to", SearchRequest::lastDay),
          figure(request),
          value(request, "limit", Integer::valueOf).orElse(20));
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
  }

  private static Optional<SearchRequest.FigureRange> figure(Request request) {
    Optional<String> unit = request.parameter("unit");
    Optional<Double> min = value(request, "min", Double::valueOf);
    Optional<Double> max = value(request, "max", Double::valueOf);
    if (unit.isEmpty() && min.isEmpty() && max.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SearchRequest.FigureRange(
            unit, min.orElse(Double.NEGATIVE_INFINITY), max.orElse(Double.POSITIVE_INFINITY)));
  }

  /** A parameter; one that cannot be read is named. */
  private static <T> Optional<T> value(Request request, String name, Function<String, T> reader) {
    try {
      return request.parameter(name).map(reader);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, name + ": " + e.getMessage());
    }
  }
}
