package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.ResourceException;

/**
 * A sentence of a debate of which somebody said whether it is worth checking.
 *
 * @param text the sentence
 * @param worthy what was said
 */
record RatedSentence(String text, boolean worthy) {
  /**
   * The sentences of a tab-separated file: number, speaker, sentence, 1 if worth checking.
   *
   * @throws ResourceException at the first line that is not like this
   */
  static List<RatedSentence> read(Path file) throws IOException {
    List<RatedSentence> out = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 4 || !cells[3].strip().matches("[01]")) {
        throw new ResourceException(
            file.toString(), i + 1, "not number, speaker, sentence, 0 or 1: " + lines.get(i));
      }
      out.add(new RatedSentence(cells[2].strip(), cells[3].strip().equals("1")));
    }
    return List.copyOf(out);
  }

  /** The files of {@code folder}, by name. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }
}
