package org.isnad.corenlp;

/**
 * One piece of a token as CoreNLP cut and tagged it: «للجنة» (“to the committee”) is ل/IN and
 * اللجنة/DTNN.
 *
 * @param letters in the article's own spelling, with the letters that the segmenter restored
 * @param tag Penn Arabic Treebank tag
 */
record Segment(String letters, String tag) {

  /** Whether this is a pronoun, which after the stem is an enclitic. */
  boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  /**
   * The letters of a segment in the article's spelling. The segmenter writes every hamza on alef as
   * ا, puts back the ا of «ال» after ل and the ة or ى that a pronoun changed; the first is undone,
   * the others are kept.
   *
   * @param written the segment as the segmenter writes it
   * @param source the letters that it was read from
   */
  static String respell(String written, String source) {
    if (written.length() == source.length() + 1 && written.startsWith("ال")) {
      return "ا" + respell(written.substring(1), source);
    }
    if (written.length() != source.length()) {
      return written;
    }
    StringBuilder out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      boolean alef = written.charAt(i) == 'ا' && "أإآٱ".indexOf(source.charAt(i)) >= 0;
      out.append(alef ? source.charAt(i) : written.charAt(i));
    }
    return out.toString();
  }
}
