package org.isnad.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.lexicon.ResourceException;
import org.isnad.model.Morph;
import org.isnad.model.Token;
import org.isnad.text.Span;

/**
 * Training text: the {@code .tsv} files of a folder, in the form {@code
 * org.isnad.corenlp.TagCorpus} writes. One article in twenty, by a hash of its id, is held out.
 *
 * @param train to learn from
 * @param heldOut to measure on
 */
record TaggedCorpus(List<TaggedSentence> train, List<TaggedSentence> heldOut) {

  static TaggedCorpus read(Path folder) throws IOException {
    Reader reader = new Reader();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        reader.read(file);
      }
    }
    return new TaggedCorpus(reader.train, reader.heldOut);
  }

  private static final class Reader {
    private static final Span NOWHERE = new Span(0, 0);

    private final List<TaggedSentence> train = new ArrayList<>();
    private final List<TaggedSentence> heldOut = new ArrayList<>();
    private final Map<String, Token> tokens = new HashMap<>();
    private final Map<Cut, Cut> cuts = new HashMap<>();
    private List<TaggedSentence> current = train;

    void read(Path file) throws IOException {
      List<Token> words = new ArrayList<>();
      List<Cut> labels = new ArrayList<>();
      int number = 0;
      try (BufferedReader in = Files.newBufferedReader(file)) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          number++;
          if (line.startsWith("# ")) {
            current = Math.floorMod(line.hashCode(), 20) == 0 ? heldOut : train;
          } else if (line.isEmpty()) {
            if (!words.isEmpty()) {
              current.add(new TaggedSentence(List.copyOf(words), List.copyOf(labels)));
            }
            words.clear();
            labels.clear();
          } else {
            String[] fields = line.split("\t", -1);
            if (fields.length != 5) {
              throw new ResourceException(file.toString(), number, "not five fields: " + line);
            }
            words.add(tokens.computeIfAbsent(fields[0], Reader::token));
            labels.add(cuts.computeIfAbsent(cut(fields), c -> c));
          }
        }
      }
    }

    private static Cut cut(String[] fields) {
      Morph morph = new Morph(fields[1], fields[2], fields[3], fields[4]);
      return Cut.of(fields[0], morph).orElse(Cut.whole(fields[4]));
    }

    private static Token token(String text) {
      int c = text.codePointAt(0);
      Token.Kind kind =
          Character.isLetter(c)
              ? Token.Kind.WORD
              : Character.isDigit(c) ? Token.Kind.NUMBER : Token.Kind.MARK;
      return new Token(NOWHERE, text, kind, 0);
    }
  }
}
