package org.isnad.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.Article;

/**
 * Takes the article out of a page that was copied as text, with its menu, doubled headline and
 * lead, share lines and footer.
 *
 * <p>Example: menu, headline, headline again, lead, lead again, text, «جميع الحقوق محفوظة» (“all
 * rights reserved”) becomes headline, lead, text. A text without a doubled line near its beginning,
 * and without page lines at both ends, is no such page and stays letter by letter as it is.
 * Stateless.
 */
final class PastedPage {
  private static final int NEAR_BEGINNING = 12;
  private static final int SHORTEST_HEADLINE = 3;
  private static final int SHORTEST_LEAD = 6;
  private static final int LONGEST_MENU_LINE = 14;

  private final List<String> lines;
  private final List<String> keys;
  private final PageLines known = PageLines.standard();

  private PastedPage(List<String> lines) {
    this.lines = lines;
    this.keys = lines.stream().map(LetterKey::of).toList();
  }

  /** {@code article}, or what is left of it where it is such a page. */
  static Article clean(Article article) {
    List<String> lines =
        Arrays.stream(article.text().split("\\R", -1))
            .filter(line -> !line.isBlank())
            .map(String::strip)
            .toList();
    List<String> kept = new PastedPage(lines).kept();
    if (kept.isEmpty() || kept.size() == lines.size()) {
      return article;
    }
    Map<String, String> metadata = new TreeMap<>(article.metadata());
    int out = lines.size() - kept.size();
    metadata.put("cleaned", "pasted page: " + out + " of " + lines.size() + " lines left out");
    return new Article(
        article.id(),
        kept.get(0),
        String.join("\n", kept),
        article.url(),
        article.outlet(),
        article.published(),
        metadata);
  }

  private List<String> kept() {
    int headline = doubledLine();
    int from = headline >= 0 && isMenu(headline) ? headline : headEnd();
    int to = footStart(from);
    boolean page = headline >= 0 || (from > 0 && to < lines.size());
    return page ? body(from, to) : lines;
  }

  /** The first line that comes again near the beginning; −1 if none does. */
  private int doubledLine() {
    int end = Math.min(lines.size(), NEAR_BEGINNING);
    Map<String, Integer> first = new HashMap<>();
    int found = -1;
    for (int i = 0; i < end; i++) {
      Integer before = first.putIfAbsent(keys.get(i), i);
      if (before != null
          && LetterKey.words(keys.get(i)) >= SHORTEST_HEADLINE
          && (found < 0 || before < found)) {
        found = before;
      }
    }
    return found;
  }

  private boolean isMenu(int end) {
    return lines.subList(0, end).stream()
        .allMatch(
            line ->
                LetterKey.words(LetterKey.of(line)) <= LONGEST_MENU_LINE && !line.endsWith("."));
  }

  private int headEnd() {
    int at = 0;
    while (at < lines.size() && known.inHead(lines.get(at))) {
      at++;
    }
    return at;
  }

  private int footStart(int from) {
    int at = lines.size();
    while (at > from && known.inFoot(lines.get(at - 1))) {
      at--;
    }
    return at;
  }

  private List<String> body(int from, int to) {
    List<String> body = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (i == from || !(known.anywhere(lines.get(i)) || isDoubled(i, from, to))) {
        body.add(lines.get(i));
      }
    }
    return body;
  }

  /** Whether the line is the headline again, or a lead that comes again later, perhaps longer. */
  private boolean isDoubled(int line, int headline, int end) {
    String key = keys.get(line);
    if (key.equals(keys.get(headline))) {
      return true;
    }
    if (LetterKey.words(key) < SHORTEST_LEAD) {
      return false;
    }
    boolean lead = line < headline + NEAR_BEGINNING;
    Set<String> later = new HashSet<>(keys.subList(line + 1, end));
    return later.contains(key)
        || (lead && later.stream().anyMatch(other -> other.startsWith(key) && !other.equals(key)));
  }
}
