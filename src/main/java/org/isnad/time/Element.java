package org.isnad.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.MatchKey;

/**
 * One place of a pattern: words, or a class of pieces.
 *
 * <p>{@code !YEAR} refuses what is followed by a year; nothing is consumed.
 *
 * <p>Written as {@code من?} (a word that may be missing), {@code عام|سنة} (one of several), {@code
 * MONTH} (a class), {@code +DAY} (joined by و), {@code ~DAY} (with any proclitic).
 *
 * @param words keys of the words; empty for a class
 * @param type name of the class; empty for words
 * @param optional whether it may be missing
 * @param refused whether it must not stand there
 * @param mode which proclitics it may have
 */
record Element(List<String> words, String type, boolean optional, boolean refused, Mode mode) {

  /** Which proclitics a piece may have on its first word. */
  enum Mode {
    PLAIN,
    ANY,
    JOINED
  }

  static Element parse(String text, boolean first) {
    boolean optional = text.endsWith("?");
    boolean refused = text.startsWith("!");
    String body = text.substring(refused ? 1 : 0, text.length() - (optional ? 1 : 0));
    Mode mode = first ? Mode.ANY : Mode.PLAIN;
    if (body.startsWith("+") && body.length() > 1) {
      mode = Mode.JOINED;
      body = body.substring(1);
    } else if (body.startsWith("~")) {
      mode = Mode.ANY;
      body = body.substring(1);
    }
    char c = body.charAt(0);
    if (c >= 'A' && c <= 'Z') {
      return new Element(List.of(), body, optional, refused, mode);
    }
    List<String> words = new ArrayList<>();
    for (String word : body.split("\\|", -1)) {
      words.add(MatchKey.of(word));
    }
    return new Element(List.copyOf(words), "", optional, refused, mode);
  }

  boolean isClass() {
    return words.isEmpty();
  }
}
