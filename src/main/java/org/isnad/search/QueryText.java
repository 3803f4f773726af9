package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query cut into words and quoted phrases.
 *
 * <p>Example: «علوش "28 مجزرة"» has the word «علوش» and the phrase «28 مجزرة». Marks of one kind
 * need not be closed by the same kind; an opening mark alone is ignored.
 *
 * @param words outside quotation marks
 * @param phrases between quotation marks
 */
record QueryText(List<String> words, List<String> phrases) {
  private static final Pattern QUOTED = Pattern.compile("[\"«“„]([^\"«»“”„]*)[\"»”“]");

  QueryText {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
  }

  static QueryText of(String query) {
    List<String> phrases = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    Matcher quoted = QUOTED.matcher(query);
    int done = 0;
    while (quoted.find()) {
      rest.append(query, done, quoted.start()).append(' ');
      phrases.add(quoted.group(1).strip());
      done = quoted.end();
    }
    rest.append(query, done, query.length());
    List<String> words = new ArrayList<>();
    for (String word : rest.toString().split("\\s+")) {
      if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(word);
      }
    }
    phrases.removeIf(String::isEmpty);
    return new QueryText(words, phrases);
  }
}
