package org.isnad.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Folded words without the common ones, lightly stemmed. The list of common words is folded by the
 * same filter, else «إلى» (“to”) would never match «الي».
 */
final class LightAnalyzer extends Analyzer {
  private static final CharArraySet COMMON = folded(ArabicAnalyzer.getDefaultStopSet());

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream folded =
        new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(words)));
    return new TokenStreamComponents(words, new ArabicStemFilter(new StopFilter(folded, COMMON)));
  }

  private static CharArraySet folded(CharArraySet words) {
    CharArraySet out = new CharArraySet(words.size(), false);
    for (Object word : words) {
      try (TokenStream stream =
          ArabicWords.foldedAnalyzer().tokenStream("", new String((char[]) word))) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          out.add(term.toString());
        }
        stream.end();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return CharArraySet.unmodifiableSet(out);
  }
}
