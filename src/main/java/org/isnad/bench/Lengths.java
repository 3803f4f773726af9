package org.isnad.bench;

import java.util.List;

/**
 * How long the articles of a corpus are, in letters.
 *
 * @param articles how many
 * @param mean letters
 * @param deviation standard deviation of the letters
 * @param longest letters of the longest
 */
public record Lengths(int articles, double mean, double deviation, int longest) {
  /** Of articles of these lengths. */
  public static Lengths of(List<Integer> letters) {
    double mean = letters.stream().mapToInt(n -> n).average().orElse(0);
    double squares = letters.stream().mapToDouble(n -> (n - mean) * (n - mean)).sum();
    int longest = letters.stream().mapToInt(n -> n).max().orElse(0);
    return new Lengths(
        letters.size(), mean, Math.sqrt(squares / Math.max(1, letters.size())), longest);
  }
}
