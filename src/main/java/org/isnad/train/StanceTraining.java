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

/** Trains the models of act and stance on a folder of annotated articles. Deterministic. */
public final class StanceTraining {
  private StanceTraining() {}

  /**
   * Reads {@code gold}, learns from it, and acts also from {@code further}, and writes {@code
   * acts/acts.bin} and {@code stance/stance.bin} under {@code models} with their checksums.
   *
   * @throws IOException if a model cannot be written
   */
  public static void run(
      Path gold, List<GoldArticle> further, Path models, Analyzer analyzer, Consumer<String> log)
      throws IOException {
    StanceTrainer trainer = new StanceTrainer(CueLexicon.load());
    GoldLessons.read(gold, analyzer).forEach(trainer::add);
    GoldLessons.of(further, analyzer).forEach(trainer::addActs);
    trainer.write(models);
    Manifest.update(models);
    for (String name : List.of("acts/acts.bin", "stance/stance.bin")) {
      Path file = models.resolve(name);
      log.accept("wrote " + file + ", " + Files.size(file) + " bytes");
    }
  }
}
