package org.isnad.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Token;

/**
 * Longer forms of a name that stand somewhere in the article: «حصاد» is «محمد حصاد», «المحكمة»
 * (“the court”) is «محكمة جنايات القاهرة» (“the Cairo criminal court”). Proposes; the ranking
 * chooses.
 */
final class Expansions {
  private static final int LEFT = 3;
  private static final int RIGHT = 2;
  private static final int LONGEST = 9;

  private final Words words;
  private final WordShape shape;

  Expansions(Words words, States states) {
    this.words = words;
    this.shape = new WordShape(words, states);
  }

  List<Holder> of(SourceReading reading) {
    List<Holder> out = new ArrayList<>();
    if (reading.isProper()) {
      around(reading, out);
    } else {
      sameHead(reading, out);
    }
    return out;
  }

  private void around(SourceReading r, List<Holder> out) {
    for (int at : words.occurrences(r.key())) {
      int end = at + r.to() - r.from();
      for (int from = at; from >= at - LEFT && from >= 0; from--) {
        if (from < at && !isNamePart(from)) {
          isOrganization(from).ifPresent(n -> out.add(holder(n, Math.min(words.size(), end))));
          break;
        }
        for (int to = end; to <= Math.min(words.size(), end + RIGHT); to++) {
          if (to > end && !isNamePart(to - 1)) {
            break;
          }
          if (from < at || to > end) {
            out.add(holder(from, to));
          }
        }
      }
    }
  }

  /** An organisation's noun at {@code at} or, with a quotation mark between, before it. */
  private Optional<Integer> isOrganization(int at) {
    int i = at > 0 && words.token(at).kind() == Token.Kind.QUOTE ? at - 1 : at;
    return words.noun(i).filter(n -> n.nounClass() == NounClass.ORGANIZATION).map(n -> i);
  }

  private boolean isNamePart(int i) {
    String s = shape.of(i);
    return s.startsWith("w")
        || s.startsWith("def")
        || s.startsWith("part")
        || s.startsWith("latin")
        || s.endsWith("+P");
  }

  private void sameHead(SourceReading r, List<Holder> out) {
    HolderNoun head = r.head().orElseThrow();
    for (int i = 0; i < words.size(); i++) {
      Optional<HolderNoun> noun = words.noun(i);
      if (noun.isEmpty() || !noun.get().lemma().equals(head.lemma()) || i == r.from()) {
        continue;
      }
      for (int to = i + 1; to <= Math.min(words.size(), i + LONGEST); to++) {
        if (to > i + 1 && isBoundary(to - 1)) {
          break;
        }
        if (words.isWord(to - 1) || words.token(to - 1).kind() == Token.Kind.QUOTE) {
          out.add(holder(i, to));
        }
      }
    }
  }

  private boolean isBoundary(int i) {
    return words.token(i).kind() == Token.Kind.MARK
        || shape.of(i).equals("rel")
        || words.key(i).equals("ان");
  }

  private Holder holder(int from, int to) {
    return Holder.of(Phrase.ofTokens(words, from, to), from, to, Holder.Origin.LONGER);
  }
}
