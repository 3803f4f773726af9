package org.isnad.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.app.Isnad;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Item;
import org.isnad.ingest.ReadOptions;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimWriter;
import org.isnad.json.Json;
import org.isnad.model.Article;
import org.isnad.model.Published;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.PipelineOptions;

/** The Astana article and its claims, once or a thousand times. */
record Astana(Article article, List<ClaimRecord> claims) {
  static Astana read() throws Exception {
    try (ArticleReader reader =
        new ArticleReader(
            List.of("corpus/articles/rassd-astana.txt"), ReadOptions.DEFAULT, System.in)) {
      Article article = ((Item.Read) reader.next()).article();
      Outcome outcome = Isnad.pipeline(PipelineOptions.DEFAULT).apply(article);
      return new Astana(article, ClaimWriter.records(((Outcome.Extracted) outcome).result()));
    }
  }

  String data() {
    return DeskData.json(claims, Map.of(article.id(), article));
  }

  /** {@code n} articles of other ids, outlets and days, each with claims of other speakers. */
  String data(int n) {
    Map<String, Article> articles = new LinkedHashMap<>();
    List<ClaimRecord> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String id = "astana-" + i;
      String day = "20" + (10 + i % 9) + "-0" + (1 + i % 9) + "-" + (10 + i % 19);
      articles.put(
          id,
          new Article(
              id,
              article.title(),
              article.text(),
              Optional.empty(),
              Optional.of("صحيفة " + i % 12),
              Optional.of(Published.parse(day)),
              Map.of()));
      for (ClaimRecord claim : claims) {
        String line =
            Json.write(claim)
                .replace("\"id\":\"" + article.id() + "\"", "\"id\":\"" + id + "\"")
                .replace("\"id\":\"" + claim.id() + "\"", "\"id\":\"" + claim.id() + i + "\"")
                .replace("\"name\":\"محمد علوش\"", "\"name\":\"محمد علوش " + i % 300 + "\"");
        all.add(Json.read(line, ClaimRecord.class));
      }
    }
    return DeskData.json(all, articles);
  }
}
