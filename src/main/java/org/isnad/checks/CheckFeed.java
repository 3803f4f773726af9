package org.isnad.checks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a file of fact-checks: JSON-LD ({@code .json}, {@code .jsonld}, {@code .jsonl}) or a table
 * ({@code .csv}).
 *
 * <p>Example: {@code {"@type":"ClaimReview","claimReviewed":"مقتل 28 شخصا في القصف", …}} (“28
 * people killed in the shelling”). Stateless.
 */
public final class CheckFeed {
  private CheckFeed() {}

  /**
   * The checks of {@code file}, in its order.
   *
   * @throws IOException if it cannot be read, is not of these kinds, or holds no check
   */
  public static List<Check> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("no such file: " + file);
    }
    List<Check> checks = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      in.mark(1);
      if (in.read() != '\uFEFF') {
        in.reset();
      }
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
        ClaimsKgReader.read(in, checks);
      } else {
        new ClaimReviewReader(checks).read(in);
      }
    } catch (IOException e) {
      throw new IOException("cannot read checks from " + file + ": " + e.getMessage(), e);
    }
    if (checks.isEmpty()) {
      throw new IOException("no ClaimReview in " + file);
    }
    return List.copyOf(checks);
  }
}
