package org.isnad.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.lucene.ArabicWords;
import org.isnad.lucene.ArabicWords.Word;

/**
 * Finds the words that were looked for in a claim's content: words by their folded form or their
 * stem, phrases letter by letter. Immutable and thread-safe.
 */
final class Highlighter {
  private final Set<String> folded = new HashSet<>();
  private final Set<String> light = new HashSet<>();
  private final List<List<String>> phrases = new ArrayList<>();

  Highlighter(QueryText query) {
    for (String word : query.words()) {
      ArabicWords.folded(word).forEach(w -> folded.add(w.term()));
      ArabicWords.light(word).forEach(w -> light.add(w.term()));
    }
    for (String phrase : query.phrases()) {
      phrases.add(ArabicWords.exact(phrase).stream().map(Word::term).toList());
    }
  }

  /** The words in the order of the content, with their places in the article. */
  List<TextSpan> find(ClaimRecord claim) {
    List<TextSpan> out = new ArrayList<>();
    for (TextSpan piece : claim.content()) {
      if (piece.text() != null) {
        find(piece.text()).forEach((start, end) -> out.add(span(piece, start, end)));
      }
    }
    return out;
  }

  private Map<Integer, Integer> find(String text) {
    Map<Integer, Integer> found = new TreeMap<>();
    for (Word word : ArabicWords.folded(text)) {
      if (folded.contains(word.term())) {
        found.put(word.start(), word.end());
      }
    }
    for (Word word : ArabicWords.light(text)) {
      if (light.contains(word.term())) {
        found.put(word.start(), word.end());
      }
    }
    List<Word> words = ArabicWords.exact(text);
    for (List<String> phrase : phrases) {
      for (int i = 0; !phrase.isEmpty() && i + phrase.size() <= words.size(); i++) {
        if (stands(phrase, words, i)) {
          found.put(words.get(i).start(), words.get(i + phrase.size() - 1).end());
        }
      }
    }
    return found;
  }

  private static boolean stands(List<String> phrase, List<Word> words, int at) {
    for (int k = 0; k < phrase.size(); k++) {
      if (!phrase.get(k).equals(words.get(at + k).term())) {
        return false;
      }
    }
    return true;
  }

  private static TextSpan span(TextSpan piece, int start, int end) {
    String text = String.valueOf(piece.text());
    int from = piece.start() + text.codePointCount(0, start);
    return new TextSpan(text.substring(start, end), from, from + text.codePointCount(start, end));
  }
}
