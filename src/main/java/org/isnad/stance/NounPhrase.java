package org.isnad.stance;

import java.util.List;
import org.isnad.text.Span;

/**
 * A simple noun phrase of a content: head, genitives, adjectives; no prepositional phrase.
 *
 * <p>Example: «سياسات بكين» (“Beijing's policies”) of «بسياسات بكين ضد تايوان».
 *
 * @param first its head, an index into the content
 * @param end one past its last word
 * @param span its letters, without a proclitic
 * @param words the name words of these letters
 * @param key the words with spaces between
 */
record NounPhrase(int first, int end, Span span, List<String> words, String key) {
  NounPhrase {
    words = List.copyOf(words);
  }

  NounPhrase(int first, int end, Span span, List<String> words) {
    this(first, end, span, words, String.join(" ", words));
  }
}
