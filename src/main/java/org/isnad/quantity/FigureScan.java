package org.isnad.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Figure;
import org.isnad.model.Figure.Modifier;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * One pass over one article's tokens: at each token the longest figure, with its modifiers.
 *
 * <p>Example: «ما لا يقل عن 200 من التطبيقات» begins at its modifier. One article, one thread.
 */
final class FigureScan {
  private final TokenView view;
  private final Lexicons lexicons;
  private final BitSet taken;
  private final RangeReader ranges;
  private final RankReader ranks;
  private final List<Draft> drafts = new ArrayList<>();

  FigureScan(TokenView view, Lexicons lexicons, BitSet taken) {
    this.view = view;
    this.lexicons = lexicons;
    this.taken = taken;
    this.ranges = new RangeReader(view, new AmountReader(view, lexicons), lexicons.changes());
    this.ranks = new RankReader(view, lexicons);
  }

  List<Figure> run() {
    int i = 0;
    while (i < view.size()) {
      Draft draft = taken.get(i) || isIdle(i) ? null : at(i);
      if (draft == null || isTaken(draft)) {
        i++;
      } else {
        drafts.add(draft);
        i = Math.max(i + 1, draft.end());
      }
    }
    return new FigureWriter(view).write(new UnitCarrier(view).carry(drafts));
  }

  private boolean isTaken(Draft draft) {
    int at = taken.nextSetBit(draft.start());
    return at >= 0 && at < draft.end();
  }

  private boolean isIdle(int i) {
    Token.Kind kind = view.token(i).kind();
    if (kind == Token.Kind.WORD) {
      return !lexicons.starters().may(view, i);
    }
    return kind == Token.Kind.QUOTE || (kind == Token.Kind.MARK && !isOpening(i));
  }

  private boolean isOpening(int i) {
    String key = view.key(i);
    return key.length() == 1 && "-(.\u066B$€£¥".indexOf(key.charAt(0)) >= 0;
  }

  private @Nullable Draft at(int i) {
    Phrases.Match<Modifier> before = view.isWord(i) ? lexicons.modifiers().before(view, i) : null;
    if (before != null && !view.is(before.end(), "الصفر")) {
      Draft inner = inner(before.end());
      if (inner != null) {
        return after(inner.bounded(stronger(before, inner), i, inner.end()));
      }
    }
    Amount rank = ranks.at(i);
    if (rank != null) {
      return Draft.of(rank);
    }
    Draft draft = ranges.at(i, false);
    return draft == null ? null : after(draft);
  }

  private @Nullable Draft inner(int i) {
    if (i >= view.size() || taken.get(i)) {
      return null;
    }
    Phrases.Match<Modifier> second = lexicons.modifiers().before(view, i);
    if (second != null) {
      Draft inner = ranges.at(second.end(), true);
      if (inner != null) {
        return inner.bounded(second.value(), i, inner.end());
      }
    }
    return ranges.at(i, true);
  }

  private Modifier stronger(Phrases.Match<Modifier> before, Draft inner) {
    Modifier modifier = inner.modifier();
    boolean negated = isNegated(before.start() - 1) || isNegated(before.start() - 2);
    if (negated && before.value() == Modifier.AT_LEAST) {
      return Modifier.AT_MOST;
    }
    return modifier != null && before.value() == Modifier.ABOUT ? modifier : before.value();
  }

  /** «لم تكن تتجاوز 210» (“it was not more than 210”). */
  private boolean isNegated(int i) {
    return view.is(i, "لا") || view.is(i, "لم") || view.is(i, "لن") || view.is(i, "الا");
  }

  private Draft after(Draft draft) {
    Phrases.Match<Modifier> after =
        view.together(draft.end() - 1, draft.end())
            ? lexicons.modifiers().after(view, draft.end())
            : null;
    return after == null ? draft : draft.bounded(after.value(), draft.start(), after.end());
  }
}
