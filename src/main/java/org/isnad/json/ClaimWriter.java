package org.isnad.json;

import java.util.List;
import org.isnad.model.ClaimedArticle;

/**
 * Writes claims as JSON lines of the schema {@code claim-1.schema.json}: one object a line, each
 * line ended by {@code \n}, in the order of the article.
 *
 * <p>Example: «أكد علوش أن المعارضة لن تذهب» (“Alloush affirmed that the opposition will not go”)
 * gives a line with {@code "cue":{"text":"أكد","start":0,"end":3}}. The bytes depend on nothing but
 * the claims: no clock, no locale, no thread. Stateless and thread-safe.
 */
public final class ClaimWriter {
  private ClaimWriter() {}

  /** The claims of one article as records. */
  public static List<ClaimRecord> records(ClaimedArticle article) {
    ClaimMapper mapper = new ClaimMapper(article.article());
    return article.claims().stream().map(mapper::record).toList();
  }

  /** The claims of one article, a line each; empty if it has none. */
  public static String lines(ClaimedArticle article) {
    StringBuilder lines = new StringBuilder();
    for (ClaimRecord claim : records(article)) {
      lines.append(line(claim));
    }
    return lines.toString();
  }

  /** One claim, with its line end. */
  public static String line(ClaimRecord claim) {
    return Json.write(claim) + "\n";
  }
}
