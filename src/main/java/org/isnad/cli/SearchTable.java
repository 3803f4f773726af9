package org.isnad.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.search.SearchResult;

/** A search result for reading in a terminal; the words looked for stand between 【 and 】. */
record SearchTable(SearchResult result) {
  String text() {
    StringBuilder out = new StringBuilder();
    out.append(new Counted(result.total(), "claim")).append("\n\n");
    int rank = 1;
    for (SearchResult.Hit hit : result.hits()) {
      ClaimRecord claim = hit.claim();
      out.append(rank++).append(". ");
      out.append(claim.speaker().name() == null ? "—" : claim.speaker().name());
      out.append(" · ").append(claim.act()).append(" · ").append(claim.article().id());
      if (claim.article().outlet() != null) {
        out.append(" · ").append(claim.article().outlet());
      }
      if (claim.article().published() != null) {
        out.append(" · ").append(claim.article().published());
      }
      out.append("\n   ").append(content(hit)).append("\n");
    }
    for (Map.Entry<String, List<SearchResult.Facet>> facet : result.facets().entrySet()) {
      if (!facet.getValue().isEmpty()) {
        out.append("\n").append(facet.getKey()).append(": ");
        facet
            .getValue()
            .forEach(f -> out.append(f.value()).append(" ").append(f.count()).append("  "));
      }
    }
    return out.append(result.facets().isEmpty() ? "" : "\n").toString();
  }

  private static String content(SearchResult.Hit hit) {
    StringBuilder out = new StringBuilder();
    TreeMap<Integer, Integer> marks = new TreeMap<>();
    hit.highlights().forEach(span -> marks.put(span.start(), span.end()));
    for (TextSpan piece : hit.claim().content()) {
      out.append(out.isEmpty() ? "" : " … ");
      int at = piece.start();
      for (int point : String.valueOf(piece.text()).codePoints().toArray()) {
        out.append(marks.containsKey(at) ? "【" : "");
        out.append(Character.isWhitespace(point) ? " " : Character.toString(point));
        at++;
        out.append(marks.containsValue(at) ? "】" : "");
      }
    }
    return out.toString();
  }
}
