package org.isnad.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.MatchKey;

/**
 * A sentence of a corpus with one token a line: word, tab, tag; a blank line ends it.
 *
 * @param words in order
 * @param tags one for each word, O, B-… or I-…
 */
record ConllSentence(List<String> words, List<String> tags) {
  ConllSentence {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
  }

  static List<ConllSentence> read(Path file) throws IOException {
    List<ConllSentence> out = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.strip().split("\t", -1);
      if (line.isBlank()) {
        add(out, words, tags);
      } else {
        words.add(cells[0].strip());
        tags.add(cells.length > 1 ? cells[1].strip() : "O");
      }
    }
    add(out, words, tags);
    return out;
  }

  private static void add(List<ConllSentence> out, List<String> words, List<String> tags) {
    if (!words.isEmpty()) {
      out.add(new ConllSentence(words, tags));
      words.clear();
      tags.clear();
    }
  }

  /**
   * The folded letters of all words, without spaces and marks: the same for other tokenisations.
   */
  String letters() {
    StringBuilder out = new StringBuilder();
    MatchKey.of(String.join("", words))
        .chars()
        .filter(Character::isLetter)
        .forEach(c -> out.append((char) c));
    return out.toString();
  }

  /**
   * The same sentence with proclitics and attached pronouns that the corpus cut off joined to their
   * words again: «و الصادرات» is «والصادرات», «صادرات ها» is «صادراتها».
   */
  ConllSentence withoutCuts() {
    List<String> joined = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String tag = tags.get(i);
      int last = joined.size() - 1;
      boolean outside = tag.equals("O");
      if (outside
          && last >= 0
          && isPronoun(word)
          && labels.get(last).equals("O")
          && isLong(joined.get(last))) {
        joined.set(last, joined.get(last) + word);
      } else if (outside && isProclitic(word) && i + 1 < words.size() && isLong(words.get(i + 1))) {
        joined.add(join(word, words.get(i + 1)));
        labels.add(tags.get(i + 1));
        i++;
      } else {
        joined.add(word);
        labels.add(tag);
      }
    }
    return new ConllSentence(joined, labels);
  }

  private static String join(String proclitic, String word) {
    return proclitic.endsWith("ل") && word.startsWith("ال")
        ? proclitic + word.substring(1)
        : proclitic + word;
  }

  private static boolean isProclitic(String word) {
    return List.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "س").contains(word);
  }

  private static boolean isPronoun(String word) {
    return List.of("ه", "ها", "هم", "هن", "هما", "نا", "ي", "كم").contains(word);
  }

  private static boolean isLong(String word) {
    return word.length() > 1 && Character.isLetter(word.charAt(word.length() - 1));
  }
}
