package org.isnad.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.Proclitics;
import org.isnad.lexicon.TokenView;
import org.isnad.time.Element.Mode;

/**
 * Matches the rules of a grammar against one article, each class at each place once.
 *
 * <p>Example: «يوم الخميس 23 فيفري 2017» is a DATE made of a WEEKDAY and a DATE made of DAY, MONTH
 * and YEAR. One article, one thread.
 */
final class Chart {
  private static final int DEEPEST = 12;

  /** A word with the article, which patterns may only refuse. */
  private static final String DEFINITE = "THE";

  private final TokenView view;
  private final Grammar grammar;
  private final NumberClasses numbers;
  private final Future future;
  private Reference reference;
  private Said said = new Said();
  private final Map<Mode, Map<Long, List<Piece>>> known = new EnumMap<>(Mode.class);
  private int depth;

  Chart(TokenView view, Grammar grammar, NumberClasses numbers, Reference reference) {
    this.view = view;
    this.grammar = grammar;
    this.numbers = numbers;
    this.reference = reference;
    this.future = new Future(view);
  }

  /** Goes on with another reference; what was read with the first is forgotten. */
  void refer(Reference newReference) {
    reference = newReference;
    said = new Said();
    known.clear();
  }

  /** Takes note of {@code piece}, to which what follows may point back. */
  void say(Piece piece) {
    said.note(piece);
  }

  /** All readings of {@code type} at token {@code i}. */
  List<Piece> at(String type, int i, Mode mode) {
    boolean may = i < view.size() && (mode == Mode.JOINED || grammar.mayBegin(type, view, i));
    if (!may) {
      return List.of();
    }
    long key = (long) grammar.numberOf(type) * view.size() + i;
    Map<Long, List<Piece>> table = known.computeIfAbsent(mode, k -> new HashMap<>());
    List<Piece> pieces = table.get(key);
    if (pieces == null) {
      pieces = read(type, i, mode);
      table.put(key, pieces);
    }
    return pieces;
  }

  private List<Piece> read(String type, int i, Mode mode) {
    if (mode == Mode.JOINED && view.is(i, "و")) {
      return view.together(i, i + 1) ? at(type, i + 1, Mode.ANY) : List.of();
    }
    List<Piece> out = new ArrayList<>();
    if (NumberClasses.NAMES.contains(type)) {
      Piece piece = numbers.at(type, view, i);
      if (piece != null && fits(NumberClasses.clitics(piece), mode)) {
        out.add(piece);
      }
    }
    word(type, i, mode, out);
    if (depth < DEEPEST) {
      depth++;
      for (Grammar.Opened rule : grammar.giving(type)) {
        if (mode == Mode.JOINED || grammar.mayBegin(rule, view, i)) {
          match(rule.rule(), i, mode, out);
        }
      }
      depth--;
    }
    return out;
  }

  private void word(String type, int i, Mode mode, List<Piece> out) {
    Phrases<Object> phrases = grammar.words().named(type);
    if (phrases == null) {
      return;
    }
    Phrases.Match<Object> match =
        mode == Mode.PLAIN ? phrases.exactly(view, i) : phrases.at(view, i);
    if (match != null && !Proclitics.article(match.clitics()) && fits(match.clitics(), mode)) {
      out.add(new Piece(i, match.end(), match.value(), type));
    }
  }

  private static boolean fits(int clitics, Mode mode) {
    return switch (mode) {
      case ANY -> true;
      case PLAIN -> (clitics & ~Proclitics.ARTICLE) == 0;
      case JOINED -> Proclitics.conjunction(clitics);
    };
  }

  private void match(Rule rule, int start, Mode mode, List<Piece> out) {
    step(rule, 0, start, start, mode, new ArrayList<>(), out);
  }

  private void step(
      Rule rule,
      int at,
      int i,
      int start,
      Mode mode,
      List<Optional<Piece>> captured,
      List<Piece> out) {
    if (at == rule.pattern().size()) {
      finish(rule, start, i, captured, out);
      return;
    }
    Element element = rule.pattern().get(at);
    if (element.refused()) {
      if (!stands(element, i, start)) {
        step(rule, at + 1, i, start, mode, captured, out);
      }
      return;
    }
    boolean here = i < view.size() && view.together(start, i);
    if (here && element.isClass()) {
      Mode as = i == start ? mode : element.mode();
      for (Piece piece : at(element.type(), i, as)) {
        captured.add(Optional.of(piece));
        step(rule, at + 1, piece.end(), start, mode, captured, out);
        captured.remove(captured.size() - 1);
      }
    } else if (here && isWord(element, i, i == start ? mode : element.mode())) {
      step(rule, at + 1, i + 1, start, mode, captured, out);
    }
    if (element.optional()) {
      if (element.isClass()) {
        captured.add(Optional.empty());
      }
      step(rule, at + 1, i, start, mode, captured, out);
      if (element.isClass()) {
        captured.remove(captured.size() - 1);
      }
    }
  }

  private boolean stands(Element element, int i, int start) {
    if (i >= view.size() || !view.together(start, i)) {
      return false;
    }
    if (element.type().equals(DEFINITE)) {
      return view.key(i).startsWith("ال");
    }
    return element.isClass()
        ? !at(element.type(), i, element.mode()).isEmpty()
        : isWord(element, i, element.mode());
  }

  private boolean isWord(Element element, int i, Mode mode) {
    if (mode != Mode.JOINED && element.words().contains(view.key(i))) {
      return true;
    }
    if (mode == Mode.PLAIN || !view.isWord(i)) {
      return false;
    }
    for (TokenView.Form form : view.forms(i)) {
      boolean cut = (form.clitics() & ~Proclitics.ARTICLE) != 0;
      if (cut && fits(form.clitics(), mode) && element.words().contains(word(form))) {
        return true;
      }
    }
    return false;
  }

  private static String word(TokenView.Form form) {
    return Proclitics.article(form.clitics()) ? "ال" + form.stem() : form.stem();
  }

  private void finish(
      Rule rule, int start, int end, List<Optional<Piece>> captured, List<Piece> out) {
    if (end == start) {
      return;
    }
    Object value =
        rule.action()
            .apply(
                new Capture(
                    List.copyOf(captured),
                    reference,
                    said,
                    future.before(start),
                    view.together(start - 1, start)));
    if (value != null) {
      out.add(new Piece(start, end, value, rule.name()));
    }
  }
}
