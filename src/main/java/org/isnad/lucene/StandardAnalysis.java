package org.isnad.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;

/**
 * Lucene's own analysis of Arabic as it comes: words, normalised and light-stemmed. Only a
 * yardstick of speed: «قال الوزير» (“the minister said”) gives two terms and no claim. Thread-safe.
 */
public final class StandardAnalysis {
  private final ArabicAnalyzer analyzer = new ArabicAnalyzer();

  /** Analyses {@code text}; returns how many terms it has. */
  public int read(String text) {
    int terms = 0;
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      stream.reset();
      while (stream.incrementToken()) {
        terms++;
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
