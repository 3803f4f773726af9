package org.isnad.claim;

import java.math.BigDecimal;
import java.util.BitSet;
import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.Morph;
import org.isnad.model.Token;
import org.isnad.text.Span;

/**
 * Finds the signals of one statement: by the table of words, by figures, times and names, by the
 * tense of its verbs.
 *
 * <p>Example: «سنبني مدرسة» (“we shall build a school”) has a future verb, which is its main verb.
 * Immutable and thread-safe.
 */
final class SignalReader {
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
  private static final int MAIN = 5;

  private final WorthLexicon lexicon;

  SignalReader(WorthLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Signals read(Statement statement) {
    Signals signals = new Signals(statement.words());
    statement.figures().forEach(figure -> addFigure(signals, figure));
    statement.times().forEach(time -> signals.add(Signal.DATED, time.span()));
    addNames(signals, statement);
    addWords(signals, statement);
    addVerbs(signals, statement);
    PastReader.read(statement).forEach(signals::addPast);
    return signals;
  }

  private static void addFigure(Signals signals, Figure figure) {
    if (figure.value().isEmpty()) {
      signals.add(Signal.VAGUE_FIGURE, figure.span());
      return;
    }
    if (figure.kind() == Figure.Kind.ORDINAL) {
      return;
    }
    signals.add(Signal.FIGURE, figure.span());
    if (figure.kind() == Figure.Kind.PERCENT) {
      signals.add(Signal.PERCENT, figure.span());
    } else if (figure.kind() == Figure.Kind.MONEY) {
      signals.add(Signal.MONEY, figure.span());
    }
    if (figure.value().get().high().compareTo(LARGE) >= 0) {
      signals.add(Signal.LARGE, figure.span());
    }
  }

  private static void addNames(Signals signals, Statement statement) {
    for (Entity entity : statement.names()) {
      if (statement.holds(statement.span(entity.first(), entity.end()))) {
        Signal signal =
            switch (entity.kind()) {
              case PERSON -> Signal.PERSON;
              case ORGANIZATION -> Signal.ORGANIZATION;
              case LOCATION -> Signal.LOCATION;
            };
        signals.add(signal, statement.span(entity.first(), entity.end()));
      }
    }
  }

  private void addWords(Signals signals, Statement statement) {
    TokenView view = statement.view();
    int next = 0;
    for (int i : statement.tokens()) {
      Token token = view.token(i);
      if (token.kind() == Token.Kind.QUOTE) {
        signals.add(Signal.QUOTED, token.span());
      } else if (token.is("؟") || token.is("?")) {
        signals.add(Signal.QUESTION_MARK, token.span());
      } else if (token.isWord() && token.text().charAt(0) < 0x250) {
        signals.add(Signal.LATIN, token.span());
      }
      Phrases.Match<Signal> match = i < next ? null : lexicon.at(view, i);
      if (match != null) {
        next = match.end();
        addWord(signals, match, statement);
      }
    }
  }

  private static void addWord(Signals signals, Phrases.Match<Signal> match, Statement statement) {
    int first = statement.tokens().get(0);
    boolean asks = match.value() != Signal.QUESTION || match.start() <= first + 1;
    if (asks) {
      signals.add(match.value(), statement.span(match.start(), match.end()));
    }
  }

  /** Tenses; the main verb is the first one among the first words. */
  private static void addVerbs(Signals signals, Statement statement) {
    boolean main = true;
    int place = 0;
    BitSet names = PastReader.names(statement);
    for (int i : statement.tokens()) {
      if (names.get(i)) {
        continue;
      }
      Morph morph = statement.article().morph(i);
      Span span = statement.view().token(i).span();
      boolean future = isFuture(statement.view().key(i), morph);
      if (future) {
        signals.add(Signal.FUTURE_VERB, span);
      } else if (morph.tag().equals("VBD")) {
        signals.add(Signal.PAST_VERB, span);
      }
      if (main && place < MAIN && (future || morph.isVerb())) {
        main = false;
        if (future) {
          signals.add(Signal.FUTURE_MAIN, span);
        } else if (morph.tag().equals("VBD")) {
          signals.add(Signal.PAST_MAIN, span);
        }
      }
      place++;
    }
  }

  private static boolean isFuture(String key, Morph morph) {
    if (key.equals("سوف") || key.equals("لن") || key.equals("ولن") || key.equals("فلن")) {
      return true;
    }
    int at = key.startsWith("و") || key.startsWith("ف") ? 1 : 0;
    return morph.isVerb()
        && key.length() > at + 3
        && key.charAt(at) == 'س'
        && "يتنا".indexOf(key.charAt(at + 1)) >= 0;
  }
}
