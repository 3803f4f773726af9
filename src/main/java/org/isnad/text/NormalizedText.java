package org.isnad.text;

/**
 * A text as it was found and as the later stages read it, with the way back.
 *
 * <p>Example: «“قـال”» is read as «"قال"» (“said”, in quotation marks); every reported span is of
 * {@code original}.
 *
 * @param original the text as found, never changed
 * @param text the normalised text
 * @param alignment from {@code text} back to {@code original}
 */
public record NormalizedText(String original, String text, Alignment alignment) {
  public NormalizedText {
    if (alignment.normalizedLength() != text.length()
        || alignment.originalLength() != original.length()) {
      throw new IllegalArgumentException(
          "the alignment covers "
              + alignment.originalLength()
              + " → "
              + alignment.normalizedLength()
              + " letters, the texts have "
              + original.length()
              + " → "
              + text.length());
    }
  }
}
