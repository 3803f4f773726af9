package org.isnad.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.Json;
import org.isnad.json.OccurrenceRecord;
import org.jspecify.annotations.Nullable;

/**
 * The claims as schema.org {@code Claim}s in one JSON-LD graph, direct speech as {@code Quotation}.
 * No verdict is ever written.
 *
 * <p>Example: «أضاف علوش: "ما حصلنا عليه …"» (“Alloush added: ‘What we got …’”) is a Quotation
 * whose creator is the Person «محمد علوش».
 */
final class JsonLdExporter implements Exporter {
  @Override
  public String begin() {
    return "{\"@context\":\"https://schema.org\",\"@graph\":[";
  }

  @Override
  public String article(ArticleClaims article, boolean first) {
    String nodes =
        article.claims().stream()
            .map(claim -> Json.write(node(claim)))
            .collect(Collectors.joining(",\n"));
    return nodes.isEmpty() ? "" : (first ? "\n" : ",\n") + nodes;
  }

  @Override
  public String end() {
    return "\n]}\n";
  }

  private static Map<String, Object> node(ClaimRecord claim) {
    Map<String, Object> node = new LinkedHashMap<>();
    boolean direct = Objects.equals(claim.quotation(), "direct");
    node.put("@type", direct ? "Quotation" : "Claim");
    node.put("@id", "urn:isnad:claim:" + claim.id());
    String text = claim.content().stream().map(TextSpan::text).collect(Collectors.joining(" … "));
    node.put("text", text);
    node.put("inLanguage", "ar");
    if (claim.speaker().name() != null) {
      node.put(direct ? "creator" : "claimInterpreter", speaker(claim.speaker()));
    }
    Map<String, Object> work = work(claim);
    if (direct) {
      node.put("isPartOf", work);
    } else {
      node.put("appearance", appearances(claim, work));
      node.put("firstAppearance", work);
    }
    return node;
  }

  /** The article itself, and the others in which the same report stands. */
  private static Object appearances(ClaimRecord claim, Map<String, Object> work) {
    List<Object> works = new ArrayList<>(List.of(work));
    for (OccurrenceRecord other : claim.article().occurrences()) {
      works.add(work(other.id(), other.url(), null, other.published(), other.outlet()));
    }
    return works.size() == 1 ? work : works;
  }

  private static Map<String, Object> speaker(ClaimRecord.SpeakerRecord speaker) {
    Map<String, Object> node = new LinkedHashMap<>();
    boolean person = Objects.equals(speaker.kind(), "person");
    node.put("@type", person ? "Person" : "Organization");
    node.put("name", speaker.name());
    if (person) {
      put(node, "jobTitle", speaker.role());
    }
    return node;
  }

  private static Map<String, Object> work(ClaimRecord claim) {
    ClaimRecord.ArticleRef article = claim.article();
    return work(
        article.id(), article.url(), article.title(), article.published(), article.outlet());
  }

  private static Map<String, Object> work(
      String id,
      @Nullable String url,
      @Nullable String headline,
      @Nullable String published,
      @Nullable String outlet) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@type", "NewsArticle");
    put(node, "url", url);
    node.put("identifier", id);
    put(node, "headline", headline);
    put(node, "datePublished", published);
    if (outlet != null) {
      Map<String, Object> publisher = new LinkedHashMap<>();
      publisher.put("@type", "Organization");
      publisher.put("name", outlet);
      node.put("publisher", publisher);
    }
    return node;
  }

  private static void put(Map<String, Object> node, String name, @Nullable Object value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
