package org.isnad.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: JSON-LD {@code NewsArticle} first, then OpenGraph and other meta
 * elements, then its visible headings and times.
 *
 * @param title the headline, without the outlet's name; possibly empty
 * @param url the page's own address
 * @param outlet who publishes it
 * @param author who wrote it
 * @param published when
 */
record PageFacts(
    String title,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> author,
    Optional<String> published) {
  private static final String DATE_META =
      "meta[property=article:published_time], meta[itemprop=datePublished],"
          + " meta[name=pubdate], meta[name=publishdate], meta[name=date], meta[name=DC.date.issued],"
          + " meta[name=publish-date], meta[property=og:article:published_time],"
          + " meta[name=article:published_time], meta[property=og:published_time]";

  private static final Pattern QUERY = Pattern.compile("[?&;]date=(\\d{4}-\\d{2}-\\d{2})");

  static PageFacts of(Document page) {
    Optional<JsonNode> article = articleNode(page);
    return new PageFacts(
        title(page, article),
        content(page, "meta[property=og:url]")
            .or(() -> attribute(page, "link[rel=canonical]", "href")),
        content(page, "meta[property=og:site_name]")
            .or(() -> article.flatMap(node -> name(node.path("publisher")))),
        article
            .flatMap(node -> name(node.path("author")))
            .or(() -> content(page, "meta[name=author]")),
        published(page, article));
  }

  private static String title(Document page, Optional<JsonNode> article) {
    String heading =
        page.select("h1").stream()
            .map(Element::text)
            .filter(PageFacts::written)
            .findFirst()
            .orElse("");
    String stated =
        article
            .map(node -> node.path("headline").asText(""))
            .filter(PageFacts::written)
            .or(() -> content(page, "meta[property=og:title]"))
            .orElse(page.title());
    String plain = org.jsoup.parser.Parser.unescapeEntities(stated, false).strip();
    boolean same =
        written(heading)
            && (letters(plain).startsWith(letters(heading))
                || letters(page.title()).startsWith(letters(heading)));
    return same ? heading : plain;
  }

  private static String letters(String text) {
    return LetterKey.of(text).replace(" ", "");
  }

  private static Optional<String> published(Document page, Optional<JsonNode> article) {
    List<String> dates = new ArrayList<>();
    article.ifPresent(node -> dates.add(node.path("datePublished").asText("")));
    page.select(DATE_META).forEach(meta -> dates.add(meta.attr("content")));
    page.select("time[datetime], [itemprop=datePublished]")
        .forEach(time -> dates.add(time.hasAttr("datetime") ? time.attr("datetime") : time.text()));
    page.select("[class*=date], [class*=time], [id*=date], [class*=publish]")
        .forEach(element -> dates.add(element.text()));
    dates.add(inQuery(page));
    return dates.stream()
        .filter(date -> date.length() < 200)
        .map(DateForms::find)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> DateForms.inAddress(page.select("meta[property=og:url]").attr("content")));
  }

  /** The date that the page hands to a counter or a comment frame. */
  private static String inQuery(Document page) {
    Matcher query = QUERY.matcher(page.html());
    return query.find() ? query.group(1) : "";
  }

  /** The node of JSON-LD that describes the article. */
  private static Optional<JsonNode> articleNode(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> found = JsonRecord.tree(script.data()).flatMap(PageFacts::find);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonNode> find(JsonNode node) {
    if (node.path("@type").toString().contains("Article") && node.has("headline")) {
      return Optional.of(node);
    }
    for (JsonNode child : node) {
      Optional<JsonNode> found = child.isContainerNode() ? find(child) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(JsonNode node) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    String name = one.isTextual() ? one.asText() : one.path("name").asText("");
    return Optional.of(name.strip()).filter(PageFacts::written);
  }

  private static Optional<String> content(Document page, String selector) {
    return attribute(page, selector, "content");
  }

  private static Optional<String> attribute(Document page, String selector, String name) {
    return page.select(selector).stream()
        .map(element -> element.attr(name).strip())
        .filter(PageFacts::written)
        .findFirst();
  }

  private static boolean written(String text) {
    return !text.isBlank();
  }
}
