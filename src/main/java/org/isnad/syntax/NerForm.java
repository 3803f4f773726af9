package org.isnad.syntax;

import java.util.Set;
import org.isnad.learn.Features;
import org.isnad.lexicon.EntityWords;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the entity model knows of a token's letters, wherever it stands. Immutable.
 *
 * <p>Example: «بدارفور» (“in Darfur”) has the stem «دارفور» and the groups of that.
 */
final class NerForm {
  private static final int LONGEST_EDGE = 4;

  private final Token.Kind kind;
  private final String key;
  private final String stem;
  private final int cut;
  private final int word;
  private final int frequency;
  private final int name;
  private final Set<EntityWords.Kind> hints;
  private final int[] groups;
  private final long keyHash;
  private final long stemHash;
  private final int shape;
  private final double @Nullable [] emissions;

  /**
   * @param kind of token
   * @param key its match key
   * @param stem the key without the proclitics that the word's frequency speaks against
   * @param word number of the stem in {@code clusters}, negative if unknown
   * @param name how common the stem is in names of persons
   * @param hints of the stem
   */
  NerForm(
      Token.Kind kind,
      String key,
      String stem,
      int word,
      int name,
      Set<EntityWords.Kind> hints,
      WordClusters clusters) {
    this.kind = kind;
    this.key = key;
    this.stem = stem;
    int letters = key.length() - stem.length();
    this.cut = letters == 0 ? 0 : key.charAt(0) * 4 + Math.min(letters, 3);
    this.word = word;
    this.frequency = clusters.frequency(word);
    this.name = name;
    this.hints = hints;
    this.groups = new int[WordClusters.LEVELS];
    for (int level = 0; level < groups.length; level++) {
      groups[level] = clusters.group(word, level);
    }
    this.keyHash = Features.of(key);
    this.stemHash = Features.of(stem);
    this.shape = shape(kind, key);
    this.emissions = null;
  }

  private NerForm(NerForm other, int word, int frequency, double @Nullable [] emissions) {
    this.kind = other.kind;
    this.key = other.key;
    this.stem = other.stem;
    this.cut = other.cut;
    this.word = word;
    this.frequency = frequency;
    this.name = other.name;
    this.hints = other.hints;
    this.groups = word < 0 ? new int[] {-1, -1, -1} : other.groups;
    this.keyHash = other.keyHash;
    this.stemHash = other.stemHash;
    this.shape = other.shape;
    this.emissions = emissions;
  }

  /** The same form as if it had never been seen: no frequency, no groups. */
  NerForm unseen() {
    return new NerForm(this, -1, 0, null);
  }

  /** The same form with what it alone says for each label, by {@link NerEmissions}. */
  NerForm with(double[] emissions) {
    return new NerForm(this, word, frequency, emissions);
  }

  private static int shape(Token.Kind kind, String key) {
    char first = key.charAt(0);
    if (kind == Token.Kind.MARK || kind == Token.Kind.QUOTE) {
      return 16 + first;
    }
    boolean latin = first < 0x250 && Character.isLetter(first);
    return (kind == Token.Kind.NUMBER ? 2 : 0) + (latin ? 1 : 0);
  }

  Token.Kind kind() {
    return kind;
  }

  String key() {
    return key;
  }

  String stem() {
    return stem;
  }

  int cut() {
    return cut;
  }

  int word() {
    return word;
  }

  int frequency() {
    return frequency;
  }

  int name() {
    return name;
  }

  Set<EntityWords.Kind> hints() {
    return hints;
  }

  int group(int level) {
    return groups[level];
  }

  long keyHash() {
    return keyHash;
  }

  long stemHash() {
    return stemHash;
  }

  int shape() {
    return shape;
  }

  /** 1 with the article, else 0. */
  int article() {
    return stem.startsWith("ال") ? 1 : 0;
  }

  /** What it alone says for each label, at each distance; null where no model was asked. */
  double @Nullable [] emissions() {
    return emissions;
  }

  /** Adds the first and last letters of the stem, and its length. */
  void letters(Features out) {
    for (int n = 1; n <= LONGEST_EDGE && n < stem.length(); n++) {
      out.add(20 + n, Features.of(stem, 0, n));
      out.add(25 + n, Features.of(stem, stem.length() - n, stem.length()));
    }
    out.add(30, Math.min(stem.length(), 8));
  }
}
