package org.isnad.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.isnad.model.Article;

/** Claims for tests, made as another program would write them. */
final class Claims {
  private Claims() {}

  /** A claim in article {@code article} whose cue and content are looked up in {@code text}. */
  static ClaimRecord of(String id, String article, String text, String cue, String content) {
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("id", id);
    claim.put("article", Map.of("id", article, "title", "عنوان"));
    claim.put("speaker", Map.of("name", "محمد علوش", "kind", "person"));
    claim.put("cue", span(text, cue));
    claim.put("content", List.of(span(text, content)));
    claim.put("act", "assert");
    claim.put("checkWorthiness", 0.5);
    claim.put("sentence", span(text, text.lines().skip(1).findFirst().orElse(text)));
    return Json.read(Json.write(claim), ClaimRecord.class);
  }

  static Map<String, Article> articles(String id, String text) {
    return Map.of(id, Article.of(id, text));
  }

  private static Map<String, Object> span(String text, String letters) {
    int at = text.indexOf(letters);
    int start = text.codePointCount(0, at);
    int end = start + letters.codePointCount(0, letters.length());
    return Map.of("text", letters, "start", start, "end", end);
  }
}
