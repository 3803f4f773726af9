package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The published rules of CoNLL-U for files without a syntax: ten columns, numbers in a row, ranges
 * over the words that follow them, words that make up the text, universal tags.
 */
final class ConlluRules {
  private static final Set<String> TAGS =
      Set.of(
          ("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X")
              .split(" "));
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");

  private final List<String> broken = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private int line;

  private ConlluRules() {}

  /** What {@code file} breaks of them, with its line. */
  static List<String> brokenBy(String file) {
    ConlluRules rules = new ConlluRules();
    rules.file(file);
    return List.copyOf(rules.broken);
  }

  private void file(String file) {
    rule(file.endsWith("\n\n") || file.isEmpty(), "the file ends with an empty line");
    int sentences = 0;
    for (String sentence : file.split("\n\n")) {
      sentences++;
      sentence(sentence.split("\n"));
      line++;
    }
    rule(sentences > 0 && !file.contains("\n\n\n"), "one empty line after a sentence");
    rule(!file.contains("\r"), "lines end with a line feed");
  }

  private void sentence(String[] lines) {
    String text = "";
    StringBuilder said = new StringBuilder();
    int word = 0;
    int covered = 0;
    for (String one : lines) {
      line++;
      if (one.startsWith("#")) {
        rule(word == 0, "comments stand before the words");
        text = one.startsWith("# text = ") ? one.substring("# text = ".length()) : text;
        if (one.startsWith("# sent_id = ")) {
          rule(!ids.contains(one), "a sentence's id is its own");
          ids.add(one);
        }
        continue;
      }
      String[] cells = one.split("\t", -1);
      rule(cells.length == 10, "ten columns");
      for (int i = 0; i < cells.length; i++) {
        rule(!cells[i].isEmpty(), "no empty column");
        rule(!SPACE.matcher(cells[i]).find(), "no space in a column: " + cells[i]);
      }
      String after = cells[9].contains("SpaceAfter=No") ? "" : " ";
      if (cells[0].contains("-")) {
        String[] range = cells[0].split("-");
        rule(Integer.parseInt(range[0]) == word + 1 && word >= covered, "a range begins its words");
        covered = Integer.parseInt(range[1]);
        rule(covered > word + 1, "a range has two words or more");
        rule(String.join("", List.of(cells).subList(2, 9)).equals("_______"), "a range is bare");
        said.append(cells[1]).append(after);
      } else {
        word++;
        rule(cells[0].equals(Integer.toString(word)), "numbers in a row");
        rule(TAGS.contains(cells[3]), "a universal tag: " + cells[3]);
        said.append(word > covered ? cells[1] + after : "");
      }
    }
    rule(word > 0, "a sentence has words");
    rule(covered <= word, "a range ends with its sentence");
    rule(said.toString().strip().equals(text), "the words make up the text: " + text);
  }

  private void rule(boolean kept, String rule) {
    if (!kept) {
      broken.add(line + ": " + rule);
    }
  }
}
