package org.isnad.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How many bytes the inputs of a run have, summed up when first asked. Not thread-safe. */
final class Sizes {
  private final List<String> inputs;
  private long total = -1;

  Sizes(List<String> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  /** The share of all bytes that {@code read} are; NaN where some input has no size. */
  double share(long read) {
    if (total < 0) {
      total = inputs.contains(ArticleReader.STDIN) ? 0 : sum();
    }
    return total == 0 ? Double.NaN : Math.min(1, (double) read / total);
  }

  private long sum() {
    long sum = 0;
    try {
      for (String input : inputs) {
        Path path = Path.of(input);
        for (Path file : Files.isDirectory(path) ? InputPaths.in(path) : List.of(path)) {
          sum += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
      }
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
    return sum;
  }
}
