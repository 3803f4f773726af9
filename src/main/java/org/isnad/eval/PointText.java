package org.isnad.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.text.Span;

/**
 * A text by code points, and its words: runs of letters, digits and underscores. A combining mark
 * ends a word, so that «قَالَ» (“said”, with harakat) is two; gold and claims are cut alike.
 *
 * <p>Spans are code points. Immutable.
 */
final class PointText {
  private static final Set<String> COMPLEMENTISERS =
      Set.of("ان", "بان", "الي", "علي", "من", "عن", "ب");

  private final int[] points;

  PointText(String text) {
    this.points = text.codePoints().toArray();
  }

  String letters(Span span) {
    return new String(points, span.start(), span.length());
  }

  List<Span> allWords() {
    return words(0, points.length);
  }

  /** The words inside the pieces; one that a border cuts counts as the part inside. */
  SortedSet<Span> words(List<TextSpan> pieces) {
    SortedSet<Span> words = new TreeSet<>();
    for (TextSpan piece : pieces) {
      words.addAll(words(piece.start(), Math.min(piece.end(), points.length)));
    }
    return words;
  }

  /** From the first word that is no complementiser to the last; empty if there is none. */
  Optional<Span> trimmed(List<TextSpan> pieces) {
    SortedSet<Span> words = words(pieces);
    for (Span first : words) {
      if (!COMPLEMENTISERS.contains(Names.normal(letters(first)))) {
        return Optional.of(new Span(first.start(), words.last().end()));
      }
    }
    return Optional.empty();
  }

  private List<Span> words(int from, int to) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = from; i < to; i++) {
      if (!isWord(points[i])) {
        addWord(words, start, i);
        start = -1;
      } else if (start < 0) {
        start = i;
      }
    }
    addWord(words, start, to);
    return words;
  }

  private static void addWord(List<Span> words, int start, int end) {
    if (start >= 0) {
      words.add(new Span(start, end));
    }
  }

  private static boolean isWord(int point) {
    if (point == '_' || Character.isLetter(point)) {
      return true;
    }
    int type = Character.getType(point);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
