package org.isnad.export;

/** Writes claims in one format, piece by piece; the pieces in a row are one file. */
interface Exporter {
  /** What stands before the first article. */
  default String begin() {
    return "";
  }

  /** One article's piece; {@code first} for the first that has one. */
  String article(ArticleClaims article, boolean first);

  /** What stands after the last. */
  default String end() {
    return "";
  }
}
