package org.isnad.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.Json;
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
      node.put("appearance", work);
      node.put("firstAppearance", work);
    }
    return node;
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
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@type", "NewsArticle");
    put(node, "url", claim.article().url());
    node.put("identifier", claim.article().id());
    put(node, "headline", claim.article().title());
    put(node, "datePublished", claim.article().published());
    if (claim.article().outlet() != null) {
      node.put("publisher", Map.of("@type", "Organization", "name", claim.article().outlet()));
    }
    return node;
  }

  private static void put(Map<String, Object> node, String name, @Nullable Object value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
