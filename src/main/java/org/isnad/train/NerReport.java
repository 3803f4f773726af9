package org.isnad.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.eval.GoldArticle;
import org.isnad.eval.GoldReader;
import org.isnad.model.Entity;
import org.isnad.model.SegmentedArticle;
import org.isnad.syntax.EntityRecognizer;
import org.isnad.syntax.FastTagger;

/** Writes {@code reports/ner.md}: what the entity model finds, and how fast. */
public final class NerReport {
  private static final FastTagger TAGGER = FastTagger.load();

  private NerReport() {}

  /** Measures {@code recognizer} on the corpora under {@code shared} and writes {@code file}. */
  public static void write(EntityRecognizer recognizer, Path shared, Path file) throws IOException {
    List<LabelledArticle> dev = new EntityCorpora(shared.resolve("ner")).dev();
    StringBuilder out =
        new StringBuilder(
            """
            # Named entities
            Written by `./isnad train ner`; model: `models/ner`.

            Exact spans with the right kind on `anercorp/dev` (398 sentences that the model has not
            learnt from; sentences of NewsFANE that stand in it are left out of training).

            | kind | gold | found | precision | recall | F1 |
            |---|---|---|---|---|---|
            """);
    EntityScore score = score(recognizer, dev);
    for (Entity.Kind kind : Entity.Kind.values()) {
      row(out, kind.name().toLowerCase(Locale.ROOT), score.counts(kind));
    }
    row(out, "all", score.counts());
    speakers(out, recognizer, shared.resolve("gold/train"));
    out.append(
        String.format(
            Locale.ROOT,
            "%nSpeed with the parts of speech that it reads, one thread of the machine that wrote this: %,d"
                + " tokens a second.%n",
            Math.round(speed(recognizer, dev) / 1000) * 1000));
    Files.writeString(file, out, StandardCharsets.UTF_8);
  }

  static EntityScore score(EntityRecognizer recognizer, List<LabelledArticle> articles) {
    EntityScore score = new EntityScore();
    for (LabelledArticle a : articles) {
      score.add(a.entities(), recognizer.recognize(a.article(), TAGGER.tag(a.article())));
      score.missed(a.missed());
    }
    return score;
  }

  private static void row(StringBuilder out, String name, int[] counts) {
    out.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %.4f | %.4f | %.4f |%n",
            name,
            counts[0],
            counts[1],
            EntityScore.precision(counts),
            EntityScore.recall(counts),
            EntityScore.f1(counts)));
  }

  private static void speakers(StringBuilder out, EntityRecognizer recognizer, Path gold) {
    SpeakerNames names = new SpeakerNames();
    for (GoldArticle article : GoldReader.read(List.of(gold)).articles()) {
      SegmentedArticle segmented = LabelledArticle.segment(article.id(), article.text());
      names.add(article, segmented, recognizer.recognize(segmented, TAGGER.tag(segmented)));
    }
    out.append(
        String.format(
            Locale.ROOT,
            "%nNamed persons who speak in `gold/train`, found somewhere in their article as one"
                + " person under their full name: %d of %d (%.4f).%n",
            names.found(),
            names.names(),
            (double) names.found() / Math.max(1, names.names())));
  }

  private static double speed(EntityRecognizer recognizer, List<LabelledArticle> articles) {
    double best = 0;
    for (int round = 0; round < 8; round++) {
      long start = System.nanoTime();
      long tokens = 0;
      for (LabelledArticle a : articles) {
        recognizer.recognize(a.article(), TAGGER.tag(a.article()));
        tokens += a.article().tokens().size();
      }
      best = Math.max(best, tokens * 1e9 / (System.nanoTime() - start));
    }
    return best;
  }
}
