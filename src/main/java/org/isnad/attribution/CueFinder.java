package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.CueLexicon;
import org.isnad.lexicon.CueReading;
import org.isnad.lexicon.Form;
import org.isnad.lexicon.MultiWordCue;

/**
 * Lists every place of an article that may hold a cue: words and phrases of the lexicon, verbs that
 * the lexicon does not have but that govern a clause or a quotation, and colons after a short
 * opening («علوش: لن نذهب», “Alloush: we will not go”).
 */
final class CueFinder {
  private static final int OPENING = 16;
  private static final char DAMMA = '\u064F';

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
      } else if (isSingle(v, i)) {
        out.add(CueCandidate.word(i, v.readings(i)));
      }
    }
    return out;
  }

  private static boolean isSingle(ArticleView v, int i) {
    boolean word = !v.readings(i).isEmpty() && !isVoweledPassive(v, i) && !isOwnSaying(v, i);
    return word || isClausalVerb(v, i) || isOpeningColon(v, i);
  }

  /**
   * «أريد أن أوضح» (“I want to explain”) inside somebody's quotation is his own saying (guidelines
   * §1).
   */
  private static boolean isOwnSaying(ArticleView v, int i) {
    boolean subjunctive = v.key(i - 1).equals("ان") || v.key(i - 1).equals("لن");
    return subjunctive
        && v.depth(i) > 0
        && v.readings(i).stream().anyMatch(CueReading::firstPerson);
  }

  /**
   * «ذُكر», «يُعتقد» (“it was mentioned”, “it is believed”), written with the damma that makes them
   * passive, have no holder.
   */
  private static boolean isVoweledPassive(ArticleView v, int i) {
    String letters = v.token(i).span().of(v.base.article().text());
    int at = v.conjoined(i) ? 2 : 1;
    if (letters.length() <= at || letters.charAt(at) != DAMMA || v.readings(i).isEmpty()) {
      return false;
    }
    CueReading r = v.readings(i).get(0);
    return r.form() == Form.PERFECT
        || r.form() == Form.PASSIVE
        || (r.form() == Form.IMPERFECT && r.entry().lemma().startsWith("ا"));
  }

  private static boolean isClausalVerb(ArticleView v, int i) {
    if (!v.is(i, Shape.WORD) || !v.readings(i).isEmpty() || !v.morph(i).isVerb()) {
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
