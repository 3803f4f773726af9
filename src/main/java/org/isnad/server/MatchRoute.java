package org.isnad.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.isnad.search.CheckMatch;
import org.isnad.search.CheckMatcher;
import org.isnad.search.MatchRecord;

/**
 * {@code POST /v1/match}: whether a claim, each of several as JSON lines, or a statement as plain
 * text, has been checked before.
 *
 * <p>Example: «وقوع 28 مجزرة في فبراير» (“28 massacres happened in February”) as text gives the
 * checks that fit it, best first. Thread-safe.
 */
final class MatchRoute implements Route {
  private final CheckMatcher matcher;
  private final Workers workers;

  MatchRoute(CheckMatcher matcher, Workers workers) {
    this.matcher = matcher;
    this.workers = workers;
  }

  @Override
  public Answer answer(Request request) {
    String body = new String(request.bytes(), StandardCharsets.UTF_8);
    if (body.isBlank()) {
      throw new Refusal(400, "neither a claim nor a statement");
    }
    try {
      double least = request.parameter("minScore").map(Double::parseDouble).orElse(0.5);
      int limit = request.parameter("limit").map(Integer::parseInt).orElse(5);
      if (request.type().equals(ExtractRoute.LINES)) {
        List<ClaimRecord> claims = claims(body);
        return workers.run(() -> lines(claims, least, limit));
      }
      if (!request.type().equals("application/json")) {
        return workers.run(() -> statement(matcher.match(body, least, limit)));
      }
      ClaimRecord claim = Json.read(body, ClaimRecord.class);
      return workers.run(() -> Answer.ok(Answer.JSON, line(claim, least, limit)));
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "not a claim as extract gives it, or not a number");
    }
  }

  private static List<ClaimRecord> claims(String lines) {
    return lines
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> Json.read(line, ClaimRecord.class))
        .toList();
  }

  /** A line for each claim, also for one that no check fits. */
  private Answer lines(List<ClaimRecord> claims, double least, int limit) {
    return Answer.ok(
        ExtractRoute.LINES,
        claims.stream().map(claim -> line(claim, least, limit)).collect(Collectors.joining()));
  }

  private String line(ClaimRecord claim, double least, int limit) {
    return Json.write(MatchRecord.of(claim, matcher.match(claim, least, limit))) + "\n";
  }

  private static Answer statement(List<CheckMatch> matches) {
    List<MatchRecord.Match> found = matches.stream().map(MatchRecord.Match::of).toList();
    return Answer.ok(Answer.JSON, Json.write(Map.of("matches", found)) + "\n");
  }
}
