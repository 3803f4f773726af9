package org.isnad.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.learn.Features;
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
  private static final long NO_ENTITY = Features.of("-");
  private static final long MARK = Features.of("mark");
  private static final long FIGURE = Features.of("#");
  private static final long FOREIGN = Features.of("latin");
  private static final String[][] ENTITIES = {{"IP", "IO", "IL"}, {"BP", "BO", "BL"}};

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
  private final long[] tags;
  private final long[] proclitics;
  private final long[] entities;
  private final PhraseBounds phrases;

  ArticleView(AnalyzedArticle article, WordSource words) {
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
    tags = new long[size];
    proclitics = new long[size];
    entities = new long[size];
    for (int i = 0; i < size; i++) {
      if (base.token(i).isWord()) {
        describe(i, words.of(base.token(i).text()), words.clusters());
      } else {
        describe(i);
      }
      tags[i] = Features.of(article.morph(i).tag());
      proclitics[i] = Features.of(article.morph(i).proclitics());
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

  private void describe(int i, WordFacts word, WordClusters clusters) {
    Morph m = article.morph(i);
    String text = token(i).text();
    readings.add(word.readings());
    conjoined[i] = text.length() > 2 && m.isConjoined();
    keys[i] = conjoined[i] ? word.rest() : word.key();
    keyHashes[i] = conjoined[i] ? word.restHash() : word.wordHash();
    wordHashes[i] = word.wordHash();
    shapes[i] = conjoined[i] ? word.restShape() : word.shape();
    classes[i] = wordClass(i, word.reading());
    holders[i] = word.holder();
    coarse[i] = word.coarse();
    fine[i] = word.fine();
    if (word.fine() < 0 && !m.proclitics().isEmpty()) {
      String stem = text.substring(Math.min(m.proclitics().length(), text.length() - 1));
      coarse[i] = clusters.coarse(stem);
      fine[i] = clusters.fine(stem);
    }
  }

  /** A number or mark. */
  private void describe(int i) {
    readings.add(List.of());
    keys[i] = Words.fold(token(i).text());
    keyHashes[i] = Features.of(keys[i]);
    wordHashes[i] = keyHashes[i];
    shapes[i] = Shape.of(token(i), keys[i]);
    classes[i] = wordClass(i, 0);
    holders[i] = MARK;
    coarse[i] = classes[i];
    fine[i] = classes[i];
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

  private long wordClass(int i, long reading) {
    return switch (shapes[i]) {
      case FUNCTION, COMPLEMENTISER, MARK, COMMA, STOP, QUOTE, COLON -> keyHashes[i];
      case NUMBER -> FIGURE;
      case LATIN -> FOREIGN;
      case WORD -> Features.more(reading, morph(i).tag());
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
    Arrays.fill(entities, NO_ENTITY);
    List<Entity> all = article.entities();
    for (int e = 0; e < all.size(); e++) {
      for (int i = all.get(e).first(); i < all.get(e).end(); i++) {
        entityAt[i] = e;
        entityStart[i] = i == all.get(e).first();
        entities[i] = Features.of(entity(i));
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
        : ENTITIES[entityStart[i] ? 1 : 0][article.entities().get(entityAt[i]).kind().ordinal()];
  }

  /** Hash of {@link #entity}. */
  long entityHash(int i) {
    return in(i) ? entities[i] : NO_ENTITY;
  }

  /** Hash of the part of speech at {@code i}, which must be in the article. */
  long tag(int i) {
    return tags[i];
  }

  /** Hash of the letters attached before the word at {@code i}, which must be in the article. */
  long proclitics(int i) {
    return proclitics[i];
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
