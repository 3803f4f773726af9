package org.isnad.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.learn.Features;
import org.isnad.lexicon.CueLexicon;
import org.isnad.lexicon.CueReading;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Entity;
import org.isnad.model.Morph;
import org.isnad.model.Paragraph;
import org.isnad.model.Quotation;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;
import org.isnad.model.Token;
import org.isnad.syntax.WordClusters;

/**
 * What the attribution models look at, worked out once for each token of an article: match keys,
 * word classes, quotation depth, sentence bounds, cue readings. Token indices outside the article
 * are allowed and look like a border.
 */
final class ArticleView {
  static final long BORDER = Features.of("¶");

  final AnalyzedArticle article;
  final SegmentedArticle base;
  final int size;
  private final String[] keys;
  private final long[] keyHashes;
  private final long[] wordHashes;
  private final long[] classes;
  private final Shape[] shapes;
  private final int[] depth;
  private final int[] quotationAt;
  private final boolean[] conjoined;
  private final long[] holders;
  private final int[] entityAt;
  private final boolean[] entityStart;
  private final boolean[] headline;
  private final List<List<CueReading>> readings;
  private final boolean[] cue;
  private final long[] coarse;
  private final long[] fine;
  private final PhraseBounds phrases;

  ArticleView(AnalyzedArticle article, CueLexicon lexicon, WordClusters clusters) {
    this.article = article;
    this.base = article.base();
    this.size = base.tokens().size();
    keys = new String[size];
    keyHashes = new long[size];
    wordHashes = new long[size];
    classes = new long[size];
    shapes = new Shape[size];
    depth = new int[size];
    quotationAt = new int[size];
    conjoined = new boolean[size];
    holders = new long[size];
    entityAt = new int[size];
    entityStart = new boolean[size];
    headline = new boolean[size];
    readings = new ArrayList<>(size);
    cue = new boolean[size];
    coarse = new long[size];
    fine = new long[size];
    for (int i = 0; i < size; i++) {
      describe(i, lexicon);
      cluster(i, clusters);
    }
    phrases = new PhraseBounds(article);
    markQuotations();
    markEntities();
    for (Paragraph p : base.paragraphs()) {
      if (p.headline()) {
        Arrays.fill(headline, 0, base.sentences().get(p.endSentence() - 1).endToken(), true);
      }
    }
  }

  private void describe(int i, CueLexicon lexicon) {
    Token t = base.token(i);
    Morph m = article.morph(i);
    List<CueReading> cues = t.isWord() ? lexicon.read(t.text()) : List.of();
    readings.add(cues);
    conjoined[i] = t.isWord() && t.text().length() > 2 && m.isConjoined();
    String word = Words.fold(t.text());
    String key = conjoined[i] ? word.substring(1) : word;
    keys[i] = key;
    keyHashes[i] = Features.of(key);
    wordHashes[i] = Features.of(word);
    shapes[i] = Shape.of(t, key);
    classes[i] = Features.of(wordClass(i, m, cues));
    holders[i] = Features.of(t.isWord() ? Words.holder(t.text()) : "mark");
  }

  private void cluster(int i, WordClusters clusters) {
    if (!token(i).isWord()) {
      coarse[i] = classes[i];
      fine[i] = classes[i];
      return;
    }
    String word = token(i).text();
    if (clusters.fine(word) < 0 && !morph(i).proclitics().isEmpty()) {
      word = word.substring(Math.min(morph(i).proclitics().length(), word.length() - 1));
    }
    coarse[i] = clusters.coarse(word);
    fine[i] = clusters.fine(word);
  }

  /** What the word is in the description of a holder. */
  long holder(int i) {
    return in(i) ? holders[i] : BORDER;
  }

  /** The word's coarse group by the company it keeps. */
  long coarse(int i) {
    return in(i) ? coarse[i] : BORDER;
  }

  long fine(int i) {
    return in(i) ? fine[i] : BORDER;
  }

  private String wordClass(int i, Morph m, List<CueReading> cues) {
    return switch (shapes[i]) {
      case FUNCTION, COMPLEMENTISER, MARK, COMMA, STOP, QUOTE, COLON -> keys[i];
      case NUMBER -> "#";
      case LATIN -> "latin";
      case WORD -> (cues.isEmpty() ? "" : "cue:" + cues.get(0).form() + ":") + m.tag();
    };
  }

  private void markQuotations() {
    Arrays.fill(quotationAt, -1);
    List<Quotation> all = base.quotations();
    for (int q = 0; q < all.size(); q++) {
      int end = Math.min(size, all.get(q).close());
      for (int i = Math.max(0, all.get(q).first()); i < end; i++) {
        depth[i]++;
        quotationAt[i] = q;
      }
    }
  }

  private void markEntities() {
    Arrays.fill(entityAt, -1);
    List<Entity> all = article.entities();
    for (int e = 0; e < all.size(); e++) {
      for (int i = all.get(e).first(); i < all.get(e).end(); i++) {
        entityAt[i] = e;
        entityStart[i] = i == all.get(e).first();
      }
    }
  }

  /**
   * Notes that the word at {@code i} was taken for a cue, so that spans can be chosen around it.
   */
  void markCue(int i) {
    cue[i] = true;
  }

  /** Whether the word at {@code i} was taken for a cue. */
  boolean isCue(int i) {
    return in(i) && cue[i];
  }

  /** 0 for a word that is no cue, else its lexicon form, 1 and more. */
  long cueForm(int i) {
    if (!isCue(i)) {
      return 0;
    }
    return readings(i).isEmpty() ? 9 : 1 + readings(i).get(0).form().ordinal();
  }

  /** Label of the largest phrase that begins at {@code i}; 0 if none does or nothing was parsed. */
  long phraseFrom(int i) {
    return in(i) ? phrases.from(i) : 0;
  }

  /** Label of the largest phrase whose last token is {@code i}; 0 if none. */
  long phraseTo(int i) {
    return in(i) ? phrases.to(i) : 0;
  }

  boolean in(int i) {
    return i >= 0 && i < size;
  }

  Token token(int i) {
    return base.token(i);
  }

  Morph morph(int i) {
    return article.morph(i);
  }

  /** The folded word without و or ف. */
  String key(int i) {
    return in(i) ? keys[i] : "¶";
  }

  long keyHash(int i) {
    return in(i) ? keyHashes[i] : BORDER;
  }

  long wordHash(int i) {
    return in(i) ? wordHashes[i] : BORDER;
  }

  /** A coarse class: the word itself if it is a function word or mark, else its part of speech. */
  long wordClass(int i) {
    return in(i) ? classes[i] : BORDER;
  }

  Shape shape(int i) {
    return in(i) ? shapes[i] : Shape.STOP;
  }

  boolean is(int i, Shape shape) {
    return in(i) && shapes[i] == shape;
  }

  /** Whether it is a word or number: what a content may begin or end with. */
  boolean isWordy(int i) {
    return in(i) && shapes[i].wordy();
  }

  boolean conjoined(int i) {
    return in(i) && conjoined[i];
  }

  int depth(int i) {
    return in(i) ? depth[i] : 0;
  }

  /** Index of the innermost quotation around {@code i}; -1 if none. */
  int quotationAt(int i) {
    return in(i) ? quotationAt[i] : -1;
  }

  Quotation quotation(int index) {
    return base.quotations().get(index);
  }

  boolean headline(int i) {
    return in(i) && headline[i];
  }

  List<CueReading> readings(int i) {
    return in(i) ? readings.get(i) : List.of();
  }

  /** Kind of the entity around {@code i} and whether it begins there; "-" if none. */
  String entity(int i) {
    return !in(i) || entityAt[i] < 0
        ? "-"
        : (entityStart[i] ? "B" : "I")
            + article.entities().get(entityAt[i]).kind().name().charAt(0);
  }

  int entityIndex(int i) {
    return in(i) ? entityAt[i] : -1;
  }

  Sentence sentence(int i) {
    return base.sentenceOf(i);
  }

  int sentenceStart(int i) {
    return sentence(i).firstToken();
  }

  int sentenceEnd(int i) {
    return sentence(i).endToken();
  }

  /** The first token of the paragraph around {@code i}. */
  int paragraphStart(int i) {
    Paragraph p = base.paragraphs().get(sentence(i).paragraph());
    return base.sentences().get(p.firstSentence()).firstToken();
  }

  boolean sameSentence(int i, int j) {
    return in(i) && in(j) && token(i).sentence() == token(j).sentence();
  }

  /** Whether {@code i} opens a quotation. */
  boolean opensQuote(int i) {
    return is(i, Shape.QUOTE)
        && quotationAt(i + 1) >= 0
        && quotation(quotationAt(i + 1)).open() == i;
  }

  boolean closesQuote(int i) {
    return is(i, Shape.QUOTE) && !opensQuote(i);
  }
}
