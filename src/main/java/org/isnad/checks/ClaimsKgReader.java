package org.isnad.checks;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of ClaimsKG: those of its extractor ({@code claimReview_claimReviewed} …) and those
 * that its search page exports ({@code text}, {@code ratingName} …). Rows without a claim are
 * passed over.
 */
final class ClaimsKgReader {
  private ClaimsKgReader() {}

  static void read(Reader in, List<Check> checks) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (CSVParser rows = format.parse(in)) {
      for (CSVRecord row : rows) {
        String claim = cell(row, "claimReview_claimReviewed", "claimReviewed", "text", "claim");
        if (claim != null) {
          checks.add(check(claim, row));
        }
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new IOException("not a table of checks: " + e.getMessage(), e);
    }
  }

  private static Check check(String claim, CSVRecord row) {
    return new Check(
        claim,
        cell(row, "extra_title", "headline", "title"),
        cell(row, "claimReview_url", "link", "url"),
        cell(row, "claimReview_author_name", "claimReview_source", "source", "publisher"),
        cell(row, "rating_alternateName", "ratingName", "truthRating", "rating"),
        cell(row, "creativeWork_author_name", "author", "claimant"),
        ClaimReviewReader.day(cell(row, "claimReview_datePublished", "date", "datePublished")));
  }

  private static @Nullable String cell(CSVRecord row, String... names) {
    for (String name : names) {
      if (row.isMapped(name) && row.isSet(name) && !row.get(name).isBlank()) {
        return row.get(name);
      }
    }
    return null;
  }
}
