package org.isnad.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.corpus.Speakers;
import org.isnad.duplicates.Fingerprint;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What several articles report somebody to have said, word by word or nearly. Contents of fewer
 * than five words are left out; those too short to be compared otherwise («لن نذهب إلى أستانا
 * أبدا», “we shall never go to Astana”) are the same where the speaker has the same name too.
 */
final class QuotationTable {
  private static final int FEWEST_WORDS = 5;

  private QuotationTable() {}

  /** A claim as one of a group shows it. */
  private record Said(
      @Nullable String claim,
      String article,
      @Nullable String url,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String speaker,
      String text) {}

  /** The repeated quotations in {@code results}, a table of {@link ResultTable}'s shape. */
  static Dataset<Row> of(SparkSession spark, Dataset<Row> results) {
    Dataset<Row> texts =
        results.flatMap(
            (FlatMapFunction<Row, Row>) QuotationTable::texts,
            Encoders.row(Occurrences.texts(Said.class)));
    return Occurrences.of(spark, texts);
  }

  private static Iterator<Row> texts(Row result) {
    List<Row> texts = new ArrayList<>();
    List<String> lines = ResultTable.claims(result);
    for (int n = 0; n < lines.size(); n++) {
      String place = PlacedClaims.place(result, n);
      text(Json.read(lines.get(n), ClaimRecord.class), place).ifPresent(texts::add);
    }
    return texts.iterator();
  }

  private static Optional<Row> text(ClaimRecord claim, String place) {
    String text =
        claim.content().stream()
            .map(piece -> String.valueOf(piece.text()))
            .collect(Collectors.joining(" "));
    if (text.split("\\s+").length < FEWEST_WORDS) {
      return Optional.empty();
    }
    Fingerprint words = Fingerprint.of(text);
    ClaimRecord.ArticleRef at = claim.article();
    return Optional.of(
        Occurrences.text(
            Occurrences.place(at.published(), place),
            words.least().length > 0 ? words.exact() : withSpeaker(words.exact(), claim),
            words,
            new Said(
                claim.id(),
                at.id(),
                at.url(),
                at.outlet(),
                at.published(),
                claim.speaker().name(),
                text)));
  }

  private static long withSpeaker(long words, ClaimRecord claim) {
    return Fingerprint.of(words + " " + Speakers.key(claim).orElse("")).exact();
  }
}
