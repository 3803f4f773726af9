package org.isnad.speaker;

import org.isnad.learn.Features;
import org.isnad.lexicon.HolderNoun;
import org.isnad.model.Entity;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A word's class in a few letters, for features: its noun class, or what its form suggests.
 *
 * <p>Example: «الفنلندي» (“Finnish”) is {@code adj}, «وزير» (“minister”) {@code title-s}.
 */
final class WordShape {
  private static final long NONE = Features.of("none");

  private final Words words;
  private final @Nullable String[] shapes;
  private final @Nullable String[] coarse;
  private final long[] shapeHashes;
  private final long[] coarseHashes;

  WordShape(Words words) {
    this.words = words;
    this.shapes = new @Nullable String[words.size()];
    this.coarse = new @Nullable String[words.size()];
    this.shapeHashes = new long[words.size()];
    this.coarseHashes = new long[words.size()];
  }

  String of(int i) {
    if (i < 0 || i >= shapes.length) {
      return "none";
    }
    String known = shapes[i];
    if (known == null) {
      known = describe(i);
      shapes[i] = known;
      shapeHashes[i] = Features.of(known);
    }
    return known;
  }

  /** {@link Features#of(String)} of {@link #of}. */
  long hash(int i) {
    of(i);
    return i < 0 || i >= shapes.length ? NONE : shapeHashes[i];
  }

  private String describe(int i) {
    Token token = words.token(i);
    if (!token.isWord()) {
      return token.kind() == Token.Kind.MARK ? token.text() : token.kind().name();
    }
    HolderNoun n = words.form(i).noun();
    if (n != null) {
      return n.nounClass().label() + (n.plural() ? "-p" : "-s") + (n.definite() ? "-d" : "");
    }
    String tag = words.analyzed().morph(i).tag();
    return tag.startsWith("VB") ? "verb" + name(i) : words.form(i).look() + kind(tag) + name(i);
  }

  /** The noun class alone, or whether the word can be part of a name. */
  String coarse(int i) {
    if (i < 0 || i >= coarse.length) {
      return "none";
    }
    String known = coarse[i];
    if (known == null) {
      known = describeCoarsely(i);
      coarse[i] = known;
      coarseHashes[i] = Features.of(known);
    }
    return known;
  }

  /** {@link Features#of(String)} of {@link #coarse}. */
  long coarseHash(int i) {
    coarse(i);
    return i < 0 || i >= coarse.length ? NONE : coarseHashes[i];
  }

  /** Whether the word was taken for part of a person's name. */
  boolean isPerson(int i) {
    return of(i).endsWith("+P");
  }

  private String describeCoarsely(int i) {
    HolderNoun noun = words.form(i).noun();
    if (noun != null) {
      return noun.nounClass().label();
    }
    String shape = of(i);
    return shape.startsWith("adj")
        ? "adj"
        : shape.startsWith("prep") || shape.startsWith("rel") || shape.startsWith("verb")
            ? "function"
            : words.isWord(i) ? (shape.startsWith("def") ? "def" : "word") : shape;
  }

  private static String kind(String tag) {
    return switch (tag) {
      case "NNP", "DTNNP" -> "^";
      case "JJ", "DTJJ", "ADJ_NUM", "DTJJR", "JJR" -> "~";
      case "IN", "CC", "RP", "RB", "WP" -> ".";
      default -> "";
    };
  }

  private String name(int i) {
    return words.entity(i).map(e -> e.kind() == Entity.Kind.PERSON ? "+P" : "+E").orElse("");
  }
}
