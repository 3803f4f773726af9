package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.CueLexicon;
import org.isnad.lexicon.MultiWordCue;

/**
 * Lists every place of an article that may hold a cue: words and phrases of the lexicon, verbs that
 * the lexicon does not have but that govern a clause or a quotation, and colons after a short
 * opening («علوش: لن نذهب», “Alloush: we will not go”).
 */
final class CueFinder {
  private static final int OPENING = 16;

  private final CueLexicon lexicon;

  CueFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All candidates by first token; no two begin at the same one. */
  List<CueCandidate> find(ArticleView v) {
    List<String> words = v.base.tokens().stream().map(org.isnad.model.Token::text).toList();
    List<CueCandidate> out = new ArrayList<>();
    for (int i = 0; i < v.size; i++) {
      Optional<MultiWordCue> phrase = lexicon.readPhrase(words, i);
      if (phrase.isPresent()) {
        int last = i + phrase.get().tokens() - 1;
        out.add(new CueCandidate(i, last, v.readings(i), phrase.get().entry().lemma()));
        i = last;
      } else if (!v.readings(i).isEmpty() || isClausalVerb(v, i) || isOpeningColon(v, i)) {
        out.add(CueCandidate.word(i, v.readings(i)));
      }
    }
    return out;
  }

  private static boolean isClausalVerb(ArticleView v, int i) {
    if (!v.is(i, Shape.WORD) || !v.morph(i).isVerb()) {
      return false;
    }
    for (int j = i + 1; j <= i + 8 && v.sameSentence(i, j) && !v.is(j, Shape.COMMA); j++) {
      if (v.is(j, Shape.COMPLEMENTISER) || v.opensQuote(j)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpeningColon(ArticleView v, int i) {
    if (!v.is(i, Shape.COLON)) {
      return false;
    }
    int from = v.sentenceStart(i);
    return i > from && i - from <= OPENING && (v.isWordy(i + 1) || v.isWordy(i + 2));
  }
}
