package org.isnad.search;

import java.math.BigDecimal;
import java.util.List;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.ArticleRef;
import org.isnad.json.ClaimRecord.DecisionRecord;
import org.isnad.json.ClaimRecord.FigureRecord;
import org.isnad.json.ClaimRecord.SpeakerRecord;
import org.isnad.json.ClaimRecord.StanceRecord;
import org.isnad.json.ClaimRecord.TargetRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.FigureValue;

/** Claims put together by hand. */
final class Claims {
  private Claims() {}

  static ClaimRecord claim(String id, String content) {
    return claim(id, "محمد علوش", "assert", "2017-03-10", content, List.of(), List.of());
  }

  static ClaimRecord claim(
      String id,
      String speaker,
      String act,
      String published,
      String content,
      List<FigureRecord> figures,
      List<String> targets) {
    return new ClaimRecord(
        ClaimRecord.SCHEMA,
        id,
        new ArticleRef("article-" + id, "عنوان الخبر", null, "الصحيفة", published),
        new SpeakerRecord(speaker, "person", "رئيس الوفد", null, "explicit"),
        List.of(),
        null,
        "indirect",
        List.of(new TextSpan(content, 100, 100 + content.codePointCount(0, content.length()))),
        act,
        "certain",
        "neutral",
        targets.stream()
            .map(
                target ->
                    new StanceRecord(
                        new TargetRecord(target, null, 0, 1),
                        "against",
                        1,
                        new DecisionRecord("test", List.of())))
            .toList(),
        figures,
        List.of(),
        null,
        "fact",
        0.5,
        List.of(),
        1,
        new DecisionRecord("test", List.of()),
        null);
  }

  static FigureRecord count(String unit, double low, double high) {
    List<BigDecimal> numbers =
        low == high
            ? List.of(BigDecimal.valueOf(low))
            : List.of(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    return new FigureRecord(
        unit, 0, 1, new FigureValue(numbers, low != high), unit, null, "count", null, null);
  }
}
