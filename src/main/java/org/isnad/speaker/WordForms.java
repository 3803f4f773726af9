package org.isnad.speaker;

import org.isnad.lexicon.HolderLexicon;
import org.isnad.lexicon.Memo;
import org.isnad.lexicon.States;
import org.isnad.model.Token;

/** The forms of tokens, by the lexicons of holders and states. Thread-safe. */
final class WordForms {
  private final HolderLexicon nouns;
  private final States states;
  private final Memo<WordForm> words;

  WordForms(HolderLexicon nouns, States states) {
    this.nouns = nouns;
    this.states = states;
    this.words = new Memo<>(14, text -> WordForm.of(text, true, nouns, states));
  }

  WordForm of(Token token) {
    return token.isWord()
        ? words.of(token.text())
        : WordForm.of(token.text(), false, nouns, states);
  }
}
