package org.isnad.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.Json;

/**
 * The claims as W3C Web Annotations: each piece of content by its place in code points and by its
 * letters with those around them.
 */
final class WebAnnotationExporter implements Exporter {
  private static final int AROUND = 32;

  @Override
  public String begin() {
    return "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationPage\","
        + "\"id\":\"urn:isnad:annotations\",\"items\":[";
  }

  @Override
  public String article(ArticleClaims article, boolean first) {
    String items =
        article.claims().stream()
            .map(claim -> Json.write(annotation(article, claim)))
            .collect(Collectors.joining(",\n"));
    return items.isEmpty() ? "" : (first ? "\n" : ",\n") + items;
  }

  @Override
  public String end() {
    return "\n]}\n";
  }

  private static Map<String, Object> annotation(ArticleClaims article, ClaimRecord claim) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("id", "urn:isnad:claim:" + claim.id());
    node.put("type", "Annotation");
    node.put("motivation", "identifying");
    node.put("body", body(claim));
    String source =
        Objects.requireNonNullElse(
            claim.article().url(), "urn:isnad:article:" + encoded(claim.article().id()));
    node.put("target", claim.content().stream().map(p -> target(article, source, p)).toList());
    return node;
  }

  private static Map<String, Object> body(ClaimRecord claim) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "TextualBody");
    body.put("format", "text/plain");
    body.put("language", "ar");
    body.put("purpose", "describing");
    String name = Objects.requireNonNullElse(claim.speaker().name(), "?");
    body.put("value", name + " · " + claim.act());
    return body;
  }

  private static Map<String, Object> target(ArticleClaims article, String source, TextSpan piece) {
    Map<String, Object> position = new LinkedHashMap<>();
    position.put("type", "TextPositionSelector");
    position.put("start", piece.start());
    position.put("end", piece.end());
    Map<String, Object> quote = new LinkedHashMap<>();
    quote.put("type", "TextQuoteSelector");
    quote.put("exact", article.letters(piece.start(), piece.end()));
    quote.put("prefix", article.letters(Math.max(0, piece.start() - AROUND), piece.start()));
    int after = Math.min(article.length(), piece.end() + AROUND);
    quote.put("suffix", article.letters(piece.end(), after));
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("source", source);
    target.put("selector", List.of(position, quote));
    return target;
  }

  private static String encoded(String id) {
    return java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8);
  }
}
