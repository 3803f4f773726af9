package org.isnad.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * The text of one article as the page shows it, and where each code point of the article stands in
 * it. Where the article is not at hand, its text is what the claims hold of it.
 *
 * <p>Example: of an article without its text the claim «أكد علوش أن …» (“Alloush affirmed that …”)
 * still gives its sentence; what lies between two sentences becomes « … ». Immutable and
 * thread-safe.
 */
final class ShownText {
  private static final String GAP = " … ";

  private final String text;
  private final boolean whole;
  private final List<Piece> pieces;

  private ShownText(String text, boolean whole, List<Piece> pieces) {
    this.text = text;
    this.whole = whole;
    this.pieces = pieces;
  }

  /** A stretch of the article: its first code point, its letters, where they stand in the text. */
  private record Piece(int start, String letters, int at) {
    int length() {
      return letters.codePointCount(0, letters.length());
    }
  }

  /** The whole text. */
  static ShownText whole(String text) {
    return new ShownText(text, true, List.of(new Piece(0, text, 0)));
  }

  /** What {@code claims} hold of the text of their article. */
  static ShownText known(List<ClaimRecord> claims) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    int end = 0;
    for (TextSpan span : stretches(claims)) {
      String letters = span.text() == null ? "" : span.text();
      if (span.end() <= end || letters.codePointCount(0, letters.length()) != length(span)) {
        continue;
      }
      if (span.start() > end && !pieces.isEmpty()) {
        text.append(GAP);
      }
      int skip = Math.max(0, end - span.start());
      String fresh = letters.substring(letters.offsetByCodePoints(0, skip));
      pieces.add(new Piece(span.start() + skip, fresh, text.length()));
      text.append(fresh);
      end = span.end();
    }
    return new ShownText(text.toString(), false, List.copyOf(pieces));
  }

  private static List<TextSpan> stretches(List<ClaimRecord> claims) {
    return claims.stream()
        .flatMap(
            claim ->
                Stream.concat(
                    claim.content().stream(),
                    Stream.of(claim.sentence(), claim.cue(), claim.speaker().mention())
                        .flatMap(Stream::ofNullable)))
        .sorted(Comparator.comparingInt(TextSpan::start).thenComparing(TextSpan::end))
        .toList();
  }

  private static int length(TextSpan span) {
    return span.end() - span.start();
  }

  String text() {
    return text;
  }

  /** Whether this is the whole text of the article. */
  boolean whole() {
    return whole;
  }

  /** Where the code points from {@code start} to {@code end} of the article stand, in UTF-16. */
  List<Integer> span(int start, int end) {
    int from = at(start);
    return List.of(from, Math.max(from, end == start ? from : at(end)));
  }

  @Nullable List<Integer> span(@Nullable TextSpan span) {
    return span == null ? null : span(span.start(), span.end());
  }

  /** The letters from one code point to another. */
  String letters(int start, int end) {
    List<Integer> place = span(start, end);
    return text.substring(place.get(0), place.get(1));
  }

  private int at(int codePoint) {
    int low = 0;
    for (int high = pieces.size() - 1; low < high; ) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= codePoint) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return pieces.isEmpty() ? 0 : at(pieces.get(low), codePoint);
  }

  private static int at(Piece piece, int codePoint) {
    int inside = Math.max(0, Math.min(codePoint - piece.start(), piece.length()));
    return piece.at() + piece.letters().offsetByCodePoints(0, inside);
  }
}
