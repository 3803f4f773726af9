package org.isnad.server;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
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
          request.parameter("from").map(LocalDate::parse),
          request.parameter("to").map(LocalDate::parse),
          figure(request),
          request.parameter("limit").map(Integer::parseInt).orElse(20));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
  }

  private static Optional<SearchRequest.FigureRange> figure(Request request) {
    Optional<String> unit = request.parameter("unit");
    Optional<Double> min = request.parameter("min").map(Double::parseDouble);
    Optional<Double> max = request.parameter("max").map(Double::parseDouble);
    if (unit.isEmpty() && min.isEmpty() && max.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SearchRequest.FigureRange(
            unit, min.orElse(Double.NEGATIVE_INFINITY), max.orElse(Double.POSITIVE_INFINITY)));
  }
}
