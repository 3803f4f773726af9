package org.isnad.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of an Arabic text in three forms: {@link #exact} as written but for vowels and tatweel,
 * {@link #folded} with hamza forms, ya and ta marbuta folded, {@link #light} without common words
 * and with article, plural and pronoun endings cut.
 *
 * <p>Example: «والمجازرُ» (“and the massacres”) is «والمجازر» exact and folded, «مجازر» light.
 * Stateless and thread-safe.
 */
public final class ArabicWords {
  private static final Analyzer EXACT = new ExactAnalyzer();
  private static final Analyzer FOLDED = new FoldedAnalyzer();
  private static final Analyzer LIGHT = new LightAnalyzer();

  private ArabicWords() {}

  /**
   * A word of a text.
   *
   * @param term its form
   * @param start its first UTF-16 unit in the text
   * @param end one past its last
   */
  public record Word(String term, int start, int end) {}

  /** Letters as written, without vowel signs and tatweel. */
  public static List<Word> exact(String text) {
    return words(EXACT, text);
  }

  /** Spelling folded. */
  public static List<Word> folded(String text) {
    return words(FOLDED, text);
  }

  /** Spelling folded, stemmed, common words left out. */
  public static List<Word> light(String text) {
    return words(LIGHT, text);
  }

  /** The light terms, or the folded ones where nothing but common words is there. */
  public static List<String> terms(String text) {
    List<Word> light = light(text);
    return (light.isEmpty() ? folded(text) : light).stream().map(Word::term).toList();
  }

  static Analyzer exactAnalyzer() {
    return EXACT;
  }

  static Analyzer foldedAnalyzer() {
    return FOLDED;
  }

  static Analyzer lightAnalyzer() {
    return LIGHT;
  }

  private static List<Word> words(Analyzer analyzer, String text) {
    List<Word> out = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        out.add(new Word(term.toString(), offsets.startOffset(), offsets.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
    return out;
  }
}
