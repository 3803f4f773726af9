package org.isnad.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013): words that keep the same
 * company get vectors that point the same way. One thread, so that a seed decides the result.
 */
public final class SkipGram {
  private static final int TABLE = 1 << 20;
  private static final float REACH = 6;

  private final Options options;
  private final float[] input;
  private final float[] output;
  private final int[] negatives = new int[TABLE];
  private final double[] keep;
  private final float[] error;
  private final int words;
  private final Random random;
  private final float[] sigmoid = new float[4096];

  /**
   * How to train.
   *
   * @param size of a vector
   * @param window the most words looked at on either side
   * @param negative random words drawn for each real one
   * @param epochs passes over the text
   * @param rate first step; falls linearly to nothing
   * @param sample frequency above which occurrences are skipped at random
   * @param ordered whether a neighbour's place counts: «في» before a word is then another neighbour
   *     than «في» after it, and vectors tell parts of a sentence apart rather than topics
   * @param seed of all random choices
   */
  public record Options(
      int size,
      int window,
      int negative,
      int epochs,
      double rate,
      double sample,
      boolean ordered,
      long seed) {}

  private SkipGram(long[] counts, Options options) {
    this.options = options;
    this.random = new Random(options.seed);
    this.input = new float[counts.length * options.size];
    int places = options.ordered ? 2 * options.window : 1;
    this.output = new float[counts.length * options.size * places];
    this.words = counts.length;
    this.error = new float[options.size];
    for (int i = 0; i < input.length; i++) {
      input[i] = (random.nextFloat() - 0.5f) / options.size;
    }
    for (int i = 0; i < sigmoid.length; i++) {
      sigmoid[i] = (float) (1 / (1 + Math.exp(-(2.0 * i / sigmoid.length - 1) * REACH)));
    }
    this.keep = keep(counts, options.sample);
    fillNegatives(counts);
  }

  /**
   * The words' vectors, each of length one.
   *
   * @param sentences word numbers below {@code words}; negative numbers are unknown words
   * @param words how many words there are
   */
  public static float[][] train(List<int[]> sentences, int words, Options options) {
    long[] counts = new long[words];
    for (int[] sentence : sentences) {
      for (int word : sentence) {
        if (word >= 0) {
          counts[word]++;
        }
      }
    }
    SkipGram model = new SkipGram(counts, options);
    model.run(sentences);
    return model.vectors(words);
  }

  private void run(List<int[]> sentences) {
    long total = (long) sentences.size() * options.epochs;
    long done = 0;
    for (int epoch = 0; epoch < options.epochs; epoch++) {
      for (int[] sentence : sentences) {
        float rate = (float) (options.rate * Math.max(1e-3, 1 - (double) done++ / total));
        read(thin(sentence), rate);
      }
    }
  }

  private int[] thin(int[] sentence) {
    return Arrays.stream(sentence)
        .filter(word -> word >= 0 && keep[word] > random.nextDouble())
        .toArray();
  }

  private void read(int[] words, float rate) {
    for (int i = 0; i < words.length; i++) {
      int reach = 1 + random.nextInt(options.window);
      for (int j = Math.max(0, i - reach); j <= i + reach && j < words.length; j++) {
        if (j != i) {
          if (options.ordered) {
            pair(words[i], words[j], place(j - i), rate);
          } else {
            pair(words[j], words[i], 0, rate);
          }
        }
      }
    }
  }

  /** Where the words of a neighbour's place begin, at {@code distance} but zero. */
  private int place(int distance) {
    return words * (distance < 0 ? distance + options.window : distance + options.window - 1);
  }

  private void pair(int context, int word, int place, float rate) {
    int size = options.size;
    int in = context * size;
    Arrays.fill(error, 0);
    for (int k = 0; k <= options.negative; k++) {
      int target = k == 0 ? word : negatives[random.nextInt(TABLE)];
      if (k > 0 && target == word) {
        continue;
      }
      int out = (place + target) * size;
      float dot = 0;
      for (int d = 0; d < size; d++) {
        dot += input[in + d] * output[out + d];
      }
      float gradient = ((k == 0 ? 1 : 0) - sigmoid(dot)) * rate;
      for (int d = 0; d < size; d++) {
        error[d] += gradient * output[out + d];
        output[out + d] += gradient * input[in + d];
      }
    }
    for (int d = 0; d < size; d++) {
      input[in + d] += error[d];
    }
  }

  private float sigmoid(float x) {
    if (x >= REACH) {
      return 1;
    }
    return x <= -REACH ? 0 : sigmoid[(int) ((x + REACH) / (2 * REACH) * sigmoid.length)];
  }

  private static double[] keep(long[] counts, double sample) {
    double total = Arrays.stream(counts).sum();
    return Arrays.stream(counts)
        .mapToDouble(c -> c == 0 ? 1 : Math.sqrt(sample * total / c) + sample * total / c)
        .toArray();
  }

  private void fillNegatives(long[] counts) {
    double total = Arrays.stream(counts).mapToDouble(c -> Math.pow((double) c, 0.75)).sum();
    double sum = 0;
    int at = 0;
    for (int word = 0; word < counts.length; word++) {
      sum += Math.pow((double) counts[word], 0.75) / total;
      while (at < TABLE && at < sum * TABLE) {
        negatives[at++] = word;
      }
    }
    while (at < TABLE) {
      negatives[at++] = counts.length - 1;
    }
  }

  private float[][] vectors(int words) {
    float[][] out = new float[words][];
    for (int word = 0; word < words; word++) {
      out[word] = Arrays.copyOfRange(input, word * options.size, (word + 1) * options.size);
      KMeans.normalise(out[word]);
    }
    return out;
  }
}
