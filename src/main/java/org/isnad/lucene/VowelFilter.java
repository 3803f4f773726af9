package org.isnad.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Drops vowel signs (U+064B–U+0652, U+0670) and tatweel (U+0640) and nothing else: «مُحَمَّد» is
 * «محمد», «أحمد» stays «أحمد».
 */
final class VowelFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  VowelFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] letters = term.buffer();
    int kept = 0;
    for (int i = 0; i < term.length(); i++) {
      char c = letters[i];
      if (!(c >= '\u064B' && c <= '\u0652') && c != '\u0670' && c != '\u0640') {
        letters[kept++] = c;
      }
    }
    term.setLength(kept);
    return true;
  }
}
