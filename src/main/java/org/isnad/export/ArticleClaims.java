package org.isnad.export;

import java.util.List;
import org.isnad.json.ClaimRecord;
import org.isnad.model.Article;

/**
 * The claims of one article with its text.
 *
 * @param article its text may be empty where a format needs none
 * @param claims in their order
 */
record ArticleClaims(Article article, List<ClaimRecord> claims) {
  ArticleClaims {
    claims = List.copyOf(claims);
  }

  /** The letters from one code point to another. */
  String letters(int start, int end) {
    String text = article.text();
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  int length() {
    return article.text().codePointCount(0, article.text().length());
  }
}
