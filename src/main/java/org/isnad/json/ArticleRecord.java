package org.isnad.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.Article;
import org.isnad.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * One article as a line of JSON holds it. The first line of {@code text} is the headline already,
 * so that the property is not called {@code title}: where a line has a title, {@code extract} puts
 * it before the text, and offsets would shift.
 */
record ArticleRecord(
    String id,
    @Nullable String headline,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String published,
    Map<String, String> metadata,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OccurrenceRecord> occurrences,
    String text) {

  @SuppressWarnings("ConstantValue")
  ArticleRecord {
    if (id == null || text == null) {
      throw new IllegalArgumentException(
          id == null ? "the line has no id" : "the line has no text");
    }
    if (published != null) {
      published = Published.parse(published).toString();
    }
    metadata = metadata == null ? Map.of() : new TreeMap<>(metadata);
    occurrences = occurrences == null ? List.of() : List.copyOf(occurrences);
  }

  static ArticleRecord of(Article article) {
    return new ArticleRecord(
        article.id(),
        article.title(),
        article.url().orElse(null),
        article.outlet().orElse(null),
        article.published().map(Published::toString).orElse(null),
        article.metadata(),
        OccurrenceRecord.of(article.occurrences()),
        article.text());
  }

  Article article() {
    return new Article(
        id,
        headline == null ? Article.of(id, text).title() : headline,
        text,
        Optional.ofNullable(url),
        Optional.ofNullable(outlet),
        Optional.ofNullable(published).map(Published::parse),
        metadata,
        occurrences.stream().map(OccurrenceRecord::occurrence).toList());
  }
}
