package org.isnad.time;

import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.Proclitics;
import org.isnad.lexicon.TokenView;
import org.jspecify.annotations.Nullable;

/**
 * Months whose names are other words as well, where nothing says that a month is meant.
 *
 * <p>Example: «باب الحوار» (“the door of dialogue”) is no «بآب» (“in August”), «مارس الضغط» (“he
 * put on pressure”) is no March; «في مارس» is. Immutable, thread-safe.
 */
final class Doubtful {
  private static final String AUGUST = "اب";

  private final TimeWords words;

  Doubtful(TimeWords words) {
    this.words = words;
  }

  boolean is(TokenView view, Piece piece) {
    int i = piece.start();
    boolean cut = view.key(i).length() == 3 && view.key(i).endsWith(AUGUST);
    boolean other = cut && view.token(i).text().indexOf('آ') < 0 && !view.key(i).startsWith("و");
    return other || (piece.end() == i + 1 && isBareWord(view, i));
  }

  private boolean isBareWord(TokenView view, int i) {
    Phrases.Match<Object> match = match("DOUBTFUL", view, i);
    boolean marked = match == null || view.token(i).text().indexOf('آ') >= 0;
    boolean cut = match != null && Proclitics.preposition(match.clitics());
    boolean placed =
        match("BEFOREMONTH", view, i - 1) != null || match("MONTH", view, i - 1) != null;
    boolean led = placed && view.together(i - 1, i);
    return !marked && !cut && !led && !view.isNumber(i - 1) && !view.alone(i, i + 1);
  }

  private Phrases.@Nullable Match<Object> match(String type, TokenView view, int i) {
    Phrases<Object> phrases = words.named(type);
    return phrases == null || i < 0 ? null : phrases.at(view, i);
  }
}
