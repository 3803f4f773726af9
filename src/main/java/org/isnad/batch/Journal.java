package org.isnad.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.json.Json;

/**
 * Says how far a run has come: a line that says which run it is, then one for each point at which
 * its files were whole. A run that was ended at any moment goes on from the last line. Not
 * thread-safe.
 */
final class Journal {
  private final Path file;
  private final String run;
  private boolean begun;

  /**
   * @param run what the run was asked to do, as one line
   */
  Journal(Path file, String run) {
    this.file = file;
    this.run = run;
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
   * @param complete whether the run is at its end and only its files are to be put in their places
   */
  record Point(
      long documents,
      long failed,
      long claims,
      Map<String, Long> skipped,
      long claimBytes,
      long articleBytes,
      long failureBytes,
      boolean complete) {
    BatchSummary summary() {
      return new BatchSummary(documents, failed, claims, new TreeMap<>(skipped), true);
    }
  }

  /** Notes a point; the first one of a run takes the place of what an earlier run has noted. */
  void write(Point point) throws IOException {
    String line = Json.write(point) + "\n";
    try {
      if (begun) {
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } else {
        Path next = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(next, run + "\n" + line);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        begun = true;
      }
    } catch (IOException e) {
      throw new IOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * The last whole line; empty if there is none.
   *
   * @throws IOException also if the run was another one
   */
  Optional<Point> last() throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    // Lenient: the last letter may be half written.
    String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1);
    if (!lines[0].equals(run)) {
      throw new IOException(
          file
              + ": the run that was ended was another one (inputs, options, version or models"
              + " differ); run without --resume, or as before: "
              + lines[0]);
    }
    Optional<Point> last = Optional.empty();
    for (int i = lines.length - 2; i > 0 && last.isEmpty(); i--) {
      last = point(lines[i]);
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
