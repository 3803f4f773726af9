package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.eval.GoldArticle;
import org.isnad.lexicon.CueLexicon;
import org.isnad.stance.StanceTrainer;
import org.isnad.syntax.Analyzer;

/** Trains the models of act and stance on annotated articles. Deterministic. */
public final class StanceTraining {
  private StanceTraining() {}

  /**
   * Learns how words lean from the articles in {@code plain} (JSON Lines, gzip), acts and stances
   * from {@code articles}, and writes {@code acts/acts.bin}, {@code stance/stance.bin} and {@code
   * stance/leanings.bin} under {@code models} with their checksums.
   *
   * @throws IOException if a file cannot be read or a model cannot be written
   */
  public static void run(
      List<GoldArticle> articles, Path plain, Path models, Analyzer analyzer, Consumer<String> log)
      throws IOException {
    StanceTrainer trainer = new StanceTrainer(CueLexicon.load(), PlainText.compressed(plain));
    GoldLessons.of(articles, analyzer).forEach(trainer::add);
    trainer.write(models);
    Manifest.update(models);
    for (String name : List.of("acts/acts.bin", "stance/stance.bin", "stance/leanings.bin")) {
      Path file = models.resolve(name);
      log.accept("wrote " + file + ", " + Files.size(file) + " bytes");
    }
  }
}
