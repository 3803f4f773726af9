package org.isnad.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Says how far a run has come: one line for each point at which its files were whole. A run that
 * was ended at any moment goes on from the last line. Not thread-safe.
 */
final class Journal {
  private final Path file;

  Journal(Path file) {
    this.file = file;
  }

  /**
   * One point.
   *
   * @param documents done, without those passed over
   * @param failed of these
   * @param claims found
   * @param skipped passed over, by reason
   * @param claimBytes length of the claims file
   * @param articleBytes length of the articles file, 0 without one
   * @param failureBytes length of the failure log, 0 without one
   * @param run what the run was asked to do
   */
  record Point(
      long documents,
      long failed,
      long claims,
      Map<String, Long> skipped,
      long claimBytes,
      long articleBytes,
      long failureBytes,
      @Nullable String run) {
    BatchSummary summary() {
      return new BatchSummary(documents, failed, claims, new TreeMap<>(skipped), true);
    }
  }

  void write(Point point) throws IOException {
    Files.writeString(
        file,
        Json.write(point) + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** The last whole line; empty if there is none. */
  Optional<Point> last() throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    Optional<Point> last = Optional.empty();
    for (int i = lines.size() - 1; i >= 0 && last.isEmpty(); i--) {
      last = point(lines.get(i));
    }
    return last;
  }

  /** The point of a line; empty if it was half written. */
  private static Optional<Point> point(String line) {
    try {
      return Optional.of(Json.read(line, Point.class));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
