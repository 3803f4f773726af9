package org.isnad.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.HolderNoun;
import org.isnad.lexicon.States;
import org.isnad.model.Token;

/**
 * Noun phrases that stand shortly before an unwritten subject and may be what it refers to.
 *
 * <p>Example: in «ورفع المتظاهرون الأعلام، واصفين …» (“the demonstrators raised the flags,
 * describing …”) «المتظاهرون».
 */
final class Subjects {
  private static final int WINDOW = 60;
  private static final int LONGEST = 6;

  private final Words words;
  private final WordShape shape;
  private final States states;

  Subjects(Words words, States states) {
    this.words = words;
    this.states = states;
    this.shape = words.shape();
  }

  /**
   * The people named last before {@code anchor} in its sentence, for a verb in the plural: «أزعج
   * الروس ووصفوه» (“it annoyed the Russians and they called it …”); empty if another plural noun
   * stands between.
   */
  Optional<Holder> people(int anchor) {
    for (int i = anchor - 1; i >= 0 && words.sentence(i) == words.sentence(anchor); i--) {
      if (states.isPeople(words.key(i))) {
        return Optional.of(holder(i, i + 1));
      }
      if (words.noun(i).filter(HolderNoun::plural).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The phrases in the {@link #WINDOW} tokens before token {@code anchor}. */
  List<Holder> before(int anchor) {
    List<Holder> out = new ArrayList<>();
    for (int i = Math.max(0, anchor - WINDOW); i < anchor; i++) {
      Optional<HolderNoun> noun = words.noun(i);
      if (noun.isPresent()) {
        phrases(i, anchor, out);
      } else if (shape.of(i).startsWith("state")) {
        out.add(holder(i, i + 1));
      }
    }
    return out;
  }

  private void phrases(int from, int anchor, List<Holder> out) {
    int limit = Math.min(anchor, from + LONGEST);
    for (int to = from + 1; to <= limit; to++) {
      if (to > from + 1 && isBoundary(to - 1)) {
        return;
      }
      if (words.isWord(to - 1)) {
        out.add(holder(from, to));
      }
    }
  }

  private boolean isBoundary(int i) {
    Token t = words.token(i);
    return (!t.isWord() && t.kind() != Token.Kind.NUMBER)
        || shape.of(i).equals("rel")
        || shape.of(i).equals("prep")
        || words.key(i).equals("ان");
  }

  private Holder holder(int from, int to) {
    return Holder.of(Phrase.ofTokens(words, from, to), from, to, Holder.Origin.PHRASE);
  }
}
