package org.isnad.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.isnad.lucene.Found;
import org.isnad.lucene.IndexEntry;
import org.isnad.lucene.IndexQuery;
import org.isnad.lucene.IndexQuery.WeightedField;
import org.isnad.lucene.TextIndex;
import org.isnad.search.SearchResult.Facet;
import org.isnad.search.SearchResult.Hit;

/**
 * Searches an index of claims.
 *
 * <p>Example: «المجزرة» (“the massacre”) of speaker «علوش» finds «وقوع 28 مجزرة في شهر فبراير
 * الماضي». Words count in the content most, less in the speaker's name and role and the headline.
 * Thread-safe.
 */
public final class ClaimSearch implements Closeable {
  private static final List<WeightedField> FIELDS =
      List.of(
          new WeightedField(ClaimEntry.CONTENT, 1),
          new WeightedField(ClaimEntry.SPEAKER, 0.8f),
          new WeightedField(ClaimEntry.TITLE, 0.3f));
  private static final List<String> FACETS =
      List.of(
          ClaimEntry.SPEAKER,
          ClaimEntry.ACT,
          ClaimEntry.TYPE,
          ClaimEntry.OUTLET,
          ClaimEntry.TARGET);

  private final TextIndex index;

  private ClaimSearch(TextIndex index) {
    this.index = index;
  }

  /**
   * Opens the index in {@code folder}.
   *
   * @throws IOException if there is none
   */
  public static ClaimSearch open(Path folder) throws IOException {
    return new ClaimSearch(TextIndex.open(folder));
  }

  /** Sees also what was committed since it was opened. */
  public void refresh() throws IOException {
    index.refresh();
  }

  /** How many claims the index holds. */
  public long size() throws IOException {
    return index.size();
  }

  /** The claims that fit {@code request}, best first; without words, by check-worthiness. */
  public SearchResult search(SearchRequest request) throws IOException {
    QueryText text = QueryText.of(request.text());
    Found found = index.find(query(request, text));
    Highlighter highlighter = new Highlighter(text);
    List<Hit> hits = new ArrayList<>();
    for (Found.Match match : found.matches()) {
      ClaimRecord claim = Json.read(match.stored(), ClaimRecord.class);
      hits.add(new Hit(claim, rounded(match.score()), highlighter.find(claim)));
    }
    Map<String, List<Facet>> facets = new LinkedHashMap<>();
    for (String field : FACETS) {
      facets.put(
          field,
          found.facets().getOrDefault(field, List.of()).stream()
              .map(count -> new Facet(count.value(), count.count()))
              .toList());
    }
    return new SearchResult(found.total(), hits, facets);
  }

  private static IndexQuery query(SearchRequest request, QueryText text) {
    Map<String, String> names = new LinkedHashMap<>();
    request.speaker().ifPresent(name -> names.put(ClaimEntry.SPEAKER, name));
    request.target().ifPresent(name -> names.put(ClaimEntry.TARGET, name));
    Map<String, String> keys = new LinkedHashMap<>();
    request.act().ifPresent(act -> keys.put(ClaimEntry.ACT, act));
    request.type().ifPresent(type -> keys.put(ClaimEntry.TYPE, type));
    request.outlet().ifPresent(outlet -> keys.put(ClaimEntry.OUTLET, outlet));
    return new IndexQuery(
        text.words(),
        text.phrases(),
        FIELDS,
        names,
        keys,
        days(request),
        request
            .figure()
            .map(f -> new IndexQuery.AmountRange(f.unit().map(UnitKey::asked), f.min(), f.max())),
        FACETS,
        request.limit());
  }

  private static Optional<IndexEntry.Days> days(SearchRequest request) {
    if (request.from().isEmpty() && request.to().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ClaimEntry.days(
            request.from().orElse(LocalDate.of(1, 1, 1)),
            request.to().orElse(LocalDate.of(9999, 12, 31))));
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
