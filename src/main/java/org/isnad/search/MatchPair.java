package org.isnad.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Table;

/**
 * A claim with a check of the same statement, if there is one, and a check that only looks alike.
 *
 * @param claim the claim
 * @param check what a check of it says
 * @param decoy what a check of another statement says
 */
record MatchPair(String claim, Optional<String> check, String decoy) {
  /** The pairs of a table with the columns claim, check and decoy. */
  static List<MatchPair> read(Path file) throws IOException {
    List<MatchPair> out = new ArrayList<>();
    try (var in = Files.newBufferedReader(file)) {
      for (Table.Row row : Table.read(file.toString(), in).rows()) {
        out.add(
            new MatchPair(
                row.require("claim"),
                Optional.of(row.get("check")).filter(check -> !check.isEmpty()),
                row.require("decoy")));
      }
    }
    return List.copyOf(out);
  }
}
