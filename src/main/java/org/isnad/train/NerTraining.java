package org.isnad.train;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.eval.GoldArticle;
import org.isnad.learn.SequenceTrainer;
import org.isnad.model.SegmentedArticle;
import org.isnad.syntax.ClusterTrainer;
import org.isnad.syntax.FastTagger;
import org.isnad.syntax.NerTagger;
import org.isnad.syntax.NerTrainer;
import org.isnad.syntax.WordClusters;

/** Trains the entity model from the corpora of a shared folder. Deterministic. */
public final class NerTraining {
  private static final String CLUSTERS = "clusters/clusters.bin";
  private static final String MODEL = "ner/ner.bin";

  private static final SequenceTrainer.Options OPTIONS =
      new SequenceTrainer.Options(22, 4, 0.05, 2e-5, 0.4, 0.05, 17);

  /** More of them teach no further speakers and take from what the labelled text says of others. */
  private static final int ANNOTATED = 1800;

  private NerTraining() {}

  /**
   * Reads {@code corpora/}, {@code ner/} and the texts of {@code gold/train} under {@code shared}
   * and writes groups of words to {@code models/clusters/clusters.bin}.
   */
  public static void trainClusters(Path shared, Path models) throws IOException {
    List<SegmentedArticle> plain = plain(shared);
    labelled(shared).forEach(a -> plain.add(a.article()));
    new EntityCorpora(shared.resolve("ner")).aqmar().forEach(a -> plain.add(a.article()));
    WordClusters clusters = ClusterTrainer.train(plain);
    try (DataOutputStream out = open(models.resolve(CLUSTERS))) {
      clusters.write(out);
    }
    Manifest.update(models);
  }

  /**
   * Reads {@code ner/}, {@code gazetteers/}, {@code corpora/} and the texts of {@code gold/train}
   * under {@code shared}, writes {@code models/ner/ner.bin} and, measured with it, {@code report}.
   *
   * @param annotated articles annotated for attribution, whose speakers a second round learns from
   */
  public static void train(Path shared, Path models, Path report, List<GoldArticle> annotated)
      throws IOException {
    List<SegmentedArticle> plain = plain(shared);
    List<LabelledArticle> labelled = labelled(shared);
    labelled.forEach(a -> plain.add(a.article()));
    WordClusters clusters = ClusterTrainer.trainStems(plain);
    Map<String, Integer> names =
        PlainText.nameCounts(shared.resolve("gazetteers/person-name-tokens.tsv"));
    FastTagger tagger = FastTagger.load();
    NerTrainer first = NerTrainer.of(clusters, names);
    labelled.forEach(a -> first.learn(a.article(), tagger.tag(a.article()), a.entities()));
    NerTrainer trainer = NerTrainer.of(clusters, names);
    labelled.forEach(a -> trainer.learn(a.article(), tagger.tag(a.article()), a.entities()));
    SpeakerEntities speakers = new SpeakerEntities(first.fit(OPTIONS), tagger);
    annotated.stream().limit(ANNOTATED).forEach(a -> speakers.teach(a, trainer));
    try (DataOutputStream out = open(models.resolve(MODEL))) {
      trainer.write(out, OPTIONS);
    }
    Manifest.update(models);
    Files.createDirectories(report.toAbsolutePath().getParent());
    try (InputStream in = Files.newInputStream(models.resolve(MODEL))) {
      NerReport.write(NerTagger.read(in), shared, report);
    }
  }

  static List<SegmentedArticle> plain(Path shared) throws IOException {
    List<SegmentedArticle> plain = PlainText.compressed(shared.resolve("corpora/news.jsonl.gz"));
    plain.addAll(PlainText.folder(shared.resolve("gold/train")));
    return plain;
  }

  private static List<LabelledArticle> labelled(Path shared) throws IOException {
    EntityCorpora corpora = new EntityCorpora(shared.resolve("ner"));
    List<LabelledArticle> labelled = new ArrayList<>(corpora.train());
    labelled.addAll(corpora.newsfane());
    return labelled;
  }

  private static DataOutputStream open(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }
}
