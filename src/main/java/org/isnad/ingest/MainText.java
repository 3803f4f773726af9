package org.isnad.ingest;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the main text of a page: the element whose own paragraphs hold most letters that are not
 * links. What is named as a menu, a caption, a share bar, a comment or a list of related pages is
 * taken out first. Works on a copy; stateless.
 */
final class MainText {
  private static final String NEVER =
      "script, style, noscript, iframe, svg, form, button, select, nav, footer, aside, figcaption,"
          + " template, [hidden], [aria-hidden=true], [role=navigation], [role=banner], ins";
  private static final Pattern OTHER =
      Pattern.compile(
          "(^|[-_ ])(menu|nav|navbar|footer|sidebar|side|comments?|share|sharing|social|related|tags?|"
              + "breadcrumbs?|ads?|advert\\w*|banner|widget|caption|newsletter|subscribe|popup|modal|"
              + "cookie|promo|most-?read|trending|author-?box|credit|print|toolbar|also|recommend\\w*)"
              + "($|[-_ ])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern KEPT =
      Pattern.compile("content|entry|story|article-?body|main", Pattern.CASE_INSENSITIVE);
  private static final int SHORTEST = 25;

  private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();

  private MainText() {}

  /** The lines of the main text, in order; empty if none stands out. */
  static List<String> of(Document page) {
    Document copy = page.clone();
    copy.select(NEVER).remove();
    for (Element element : copy.select("body *")) {
      if (OTHER.matcher(element.className() + " " + element.id()).find()
          && !KEPT.matcher(element.className() + " " + element.id()).find()
          && !element.nameIs("article")
          && element.parent() != null
          && letters(element) < letters(copy.body()) / 2) {
        element.remove();
      }
    }
    MainText finder = new MainText();
    finder.score(copy.body());
    return finder.lines();
  }

  private void score(Element body) {
    for (Element element : body.select("*")) {
      double own = ownLetters(element);
      if (own >= SHORTEST) {
        Element block = blockOf(element);
        add(block, element.isBlock() ? own * 0.6 : own);
        Element parent = block.parent();
        if (parent != null) {
          add(parent, own);
          if (parent.parent() != null) {
            add(parent.parent(), own / 2);
          }
        }
      }
    }
  }

  private void add(Element element, double score) {
    scores.merge(element, score, Double::sum);
  }

  private List<String> lines() {
    Element best = null;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      if (best == null
          || weighted(entry.getKey()) > weighted(best)
          || (weighted(entry.getKey()) == weighted(best) && isBefore(entry.getKey(), best))) {
        best = entry.getKey();
      }
    }
    if (best == null) {
      return List.of();
    }
    best.select("h1").remove();
    List<String> lines = new ArrayList<>();
    Lines.of(best).lines().forEach(lines::add);
    return lines;
  }

  private double weighted(Element element) {
    double letters = Math.max(1, letters(element));
    double links = element.select("a").stream().mapToDouble(MainText::letters).sum();
    boolean body = element.attr("itemprop").equals("articleBody") || element.nameIs("article");
    return scores.getOrDefault(element, 0.0)
        * (1 - Math.min(1, links / letters))
        * (body ? 1.3 : 1);
  }

  private static boolean isBefore(Element a, Element b) {
    return a.cssSelector().compareTo(b.cssSelector()) < 0;
  }

  private static Element blockOf(Element element) {
    Element block = element;
    while (!block.isBlock() && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }

  /** Arabic letters in the element's own text, outside links. */
  private static double ownLetters(Element element) {
    if (element.nameIs("a") || element.closest("a") != null) {
      return 0;
    }
    double count = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        count += arabic(text.text());
      }
    }
    return count;
  }

  private static double letters(Element element) {
    return arabic(element.text());
  }

  private static double arabic(String text) {
    return text.chars().filter(c -> c >= 0x620 && c <= 0x64A).count();
  }
}
