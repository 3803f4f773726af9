package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.learn.Features;

/**
 * A sentence while it is tagged: its words, their candidates, and the cuts chosen so far. A
 * position outside the sentence is a word of its own.
 */
final class TagSequence {
  static final int NONE = -1;

  private final List<String> words;
  private final List<Candidates> candidates;
  private final long[] hashes;
  private final long[] endings;
  private final int[] chosen;

  TagSequence(List<String> words, List<Candidates> candidates) {
    this.words = words;
    this.candidates = new ArrayList<>(candidates);
    hashes = new long[words.size()];
    endings = new long[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Features.of(words.get(i));
      endings[i] = ending(words.get(i), 2);
    }
    chosen = new int[words.size()];
  }

  int size() {
    return chosen.length;
  }

  String word(int i) {
    return words.get(i);
  }

  Candidates candidates(int i) {
    return candidates.get(i);
  }

  /** Hash of word {@code i}. */
  long hash(int i) {
    return i < 0 || i >= hashes.length ? NONE : hashes[i];
  }

  /** Hash of the last two letters of word {@code i}. */
  long ending(int i) {
    return i < 0 || i >= hashes.length ? NONE : endings[i];
  }

  /** The cut chosen for position {@code i}, which lies behind. */
  int chosen(int i) {
    return i < 0 ? NONE : chosen[i];
  }

  /** The cut to expect at position {@code i}, which lies ahead. */
  int expected(int i) {
    return i >= chosen.length ? NONE : candidates.get(i).first();
  }

  void choose(int i, int cut) {
    chosen[i] = cut;
  }

  static long ending(String word, int letters) {
    return Features.of(word, Math.max(0, word.length() - letters), word.length());
  }
}
