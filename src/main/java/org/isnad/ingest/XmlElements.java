package org.isnad.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from the beginning of an XML file which of its elements are articles.
 *
 * <p>Example: of {@code <corpus><text_unit>…</text_unit><text_unit>} it is text_unit, of {@code
 * <DOC><HEADLINE>…</DOC>} DOC. Stateless.
 */
final class XmlElements {
  private static final Set<String> ARTICLE =
      Set.of("article", "doc", "document", "item", "entry", "record", "news", "story", "post");
  private static final Pattern START = Pattern.compile("<([\\p{L}_][\\p{L}\\p{N}_.:-]*)[\\s/>]");

  private XmlElements() {}

  /** The name of the article elements as it is written; empty where there are no elements. */
  static String articleIn(String head) {
    List<String> names = new ArrayList<>();
    Matcher start = START.matcher(head.replaceAll("(?s)<!--.*?-->", ""));
    while (start.find()) {
      names.add(start.group(1));
    }
    if (names.isEmpty()) {
      return "";
    }
    String root = names.get(0);
    for (String name : names) {
      if (!name.equals(root) && isArticle(name) && (isRepeated(name, names) || !isArticle(root))) {
        return name;
      }
    }
    return isArticle(root) || names.size() == 1 || isRepeated(root, names) ? root : names.get(1);
  }

  private static boolean isArticle(String name) {
    return ARTICLE.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isRepeated(String name, List<String> names) {
    return names.indexOf(name) != names.lastIndexOf(name);
  }
}
