package org.isnad.lexicon;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a pure function of a word gave for the words met last, as newspapers repeat their
 * words: four of five running words are among the last few thousand different ones. Bounded: a word
 * takes the place of another. What is remembered never changes a result.
 *
 * <p>Thread-safe without locks: an entry is immutable and written at once; two threads may both
 * work out the same one.
 *
 * @param <V> immutable
 */
public final class Memo<V> {
  private static final int MULTIPLIER = 0x9E3779B9;

  private final Function<String, V> function;
  private final int shift;
  private final @Nullable Entry<V>[] entries;

  private record Entry<V>(String word, V value) {}

  /**
   * @param bits log2 of how many words are kept, 4–20
   * @param function pure, of a word
   */
  public Memo(int bits, Function<String, V> function) {
    if (bits < 4 || bits > 20) {
      throw new IllegalArgumentException("bits must be 4–20: " + bits);
    }
    this.function = function;
    this.shift = 32 - bits;
    this.entries = entries(1 << bits);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <V> @Nullable Entry<V>[] entries(int size) {
    return new Entry[size];
  }

  /** What the function gives for {@code word}. */
  public V of(String word) {
    int at = (word.hashCode() * MULTIPLIER) >>> shift;
    Entry<V> known = entries[at];
    if (known != null && known.word.equals(word)) {
      return known.value;
    }
    V value = function.apply(word);
    entries[at] = new Entry<>(word, value);
    return value;
  }
}
