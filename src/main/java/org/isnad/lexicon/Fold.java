package org.isnad.lexicon;

/**
 * The key under which spellings that news confuses are one: «اكد» and «أكد», «يري» and «يرى»,
 * «مشيره» and «مشيرة». Never shown.
 */
final class Fold {
  private Fold() {}

  static String key(String word) {
    int at = 0;
    while (at < word.length() && "أإآٱىیکة".indexOf(word.charAt(at)) < 0) {
      at++;
    }
    return at == word.length() ? word : fold(word);
  }

  private static String fold(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean last = i == word.length() - 1;
      out.append(
          switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة' -> last ? 'ه' : 'ة';
            default -> c;
          });
    }
    return out.toString();
  }
}
