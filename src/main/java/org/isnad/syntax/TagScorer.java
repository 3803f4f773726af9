package org.isnad.syntax;

import org.isnad.learn.Features;
import org.isnad.learn.Weights;

/**
 * Scores the candidates of one position by hashed features of the words around it, the two cuts
 * before it and the usual cuts of the two words after it. Features of the context are hashed once
 * and joined with each candidate's cut or tag.
 *
 * <p>Not thread-safe: one a thread.
 */
final class TagScorer {
  private static final int MOST = 96;

  private final CutSet cuts;
  private final Features byCut = new Features();
  private final Features byTag = new Features();
  private final Features own = new Features();
  private final int[] hashes = new int[MOST];
  private int size;

  TagScorer(CutSet cuts) {
    this.cuts = cuts;
  }

  /** The position of the best candidate at {@code i}. */
  int best(Weights weights, TagSequence s, int i) {
    Candidates c = s.candidates(i);
    look(s, i);
    int best = 0;
    double top = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < c.size(); k++) {
      collect(s, i, k);
      double score = 0;
      for (int h = 0; h < size; h++) {
        score += weights.get(weights.index(hashes[h]));
      }
      if (score > top) {
        top = score;
        best = k;
      }
    }
    return best;
  }

  /** Collects the features of the context of {@code i}, to be joined with its candidates. */
  void look(TagSequence s, int i) {
    byCut.clear();
    byTag.clear();
    int before = tag(s.chosen(i - 1));
    int earlier = i < 2 ? TagSequence.NONE : tag(s.chosen(i - 2));
    int after = s.expected(i + 1);
    byCut.add(1, s.hash(i));
    byCut.add(2, s.hash(i - 1));
    byCut.add(3, s.hash(i + 1));
    byCut.add(4, s.hash(i - 1), s.hash(i));
    byCut.add(5, s.hash(i), s.hash(i + 1));
    byCut.add(6, s.chosen(i - 1));
    byCut.add(7, before, s.hash(i));
    byCut.add(8, after, s.hash(i));
    byCut.add(9);
    byTag.add(20, s.hash(i - 1));
    byTag.add(21, s.hash(i + 1));
    byTag.add(22, s.hash(i - 2));
    byTag.add(23, s.hash(i + 2));
    byTag.add(24, s.chosen(i - 1));
    byTag.add(25, before, earlier);
    byTag.add(26, after, s.expected(i + 2));
    byTag.add(27, before, after);
    byTag.add(28, s.ending(i + 1));
    byTag.add(29, before, s.ending(i));
    byTag.add(30, s.hash(i - 2), s.hash(i - 1));
    if (s.candidates(i).isRare()) {
      lookAtLetters(s.word(i));
    }
  }

  private void lookAtLetters(String word) {
    for (int n = 1; n <= 3 && n <= word.length(); n++) {
      byCut.add(40 + n, Features.of(word, 0, n));
    }
    for (int n = 1; n <= 4 && n <= word.length(); n++) {
      long ending = TagSequence.ending(word, n);
      byCut.add(50 + n, ending);
      byTag.add(50 + n, ending);
    }
    byCut.add(60, Math.min(9, word.length()));
    byTag.add(61, word.charAt(0) >= '\u0600' && word.charAt(0) < '\u0700' ? 1 : 0);
  }

  /** Joins the context that was looked at with candidate {@code k} of position {@code i}. */
  void collect(TagSequence s, int i, int k) {
    Candidates c = s.candidates(i);
    int cut = c.cut(k);
    int tag = cuts.tag(cut);
    size = 0;
    own.clear();
    own.add(70, c.prior(k), tag);
    own.add(71, c.prior(k), cut);
    own.add(72, c.stem(k), tag);
    own.add(73, c.stemCode(k), tag);
    own.add(74, c.stemCode(k), cut);
    own.add(75, c.stemCode(k), tag, tag(s.chosen(i - 1)));
    own.add(76, c.stem(k), s.hash(i - 1));
    if (c.isRare()) {
      own.add(77, cuts.encliticHash(cut), cuts.tagHash(cut));
      own.add(78, cuts.procliticsHash(cut), cuts.tagHash(cut));
    }
    join(own, 0);
    join(byCut, cut + 1);
    join(byTag, -tag - 1);
  }

  private void join(Features features, int with) {
    for (int f = 0; f < features.size(); f++) {
      int h = features.hash(f) ^ (with * 0x9E3779B1);
      h *= 0x85EBCA6B;
      hashes[size++] = h ^ (h >>> 15);
    }
  }

  int size() {
    return size;
  }

  /** The {@code h}-th feature of the candidate collected last. */
  int hash(int h) {
    return hashes[h];
  }

  private int tag(int cut) {
    return cut < 0 ? TagSequence.NONE : cuts.tag(cut);
  }
}
