package org.isnad.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.isnad.eval.GoldArticle;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Resolution;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.SpokenArticle;
import org.isnad.speaker.SpeakerTrainer;
import org.isnad.syntax.Analyzer;

/** Trains the speaker model on annotated articles. */
public final class SpeakerTraining {
  private SpeakerTraining() {}

  /**
   * Learns from {@code articles} and writes {@code models/speaker/speaker.bin} with its checksum.
   *
   * @throws IOException if the model cannot be written
   */
  public static void run(
      List<GoldArticle> articles, Path models, Analyzer analyzer, Consumer<String> log)
      throws IOException {
    Path file = models.resolve("speaker/speaker.bin");
    Files.createDirectories(models.resolve("speaker"));
    try (OutputStream out = Files.newOutputStream(file)) {
      SpeakerTrainer.train(articles.stream().map(a -> spoken(a, analyzer)).toList(), out);
    }
    Manifest.update(models);
    log.accept("wrote " + file + ", " + Files.size(file) + " bytes");
  }

  /** The annotated attributions with their speakers, on the text as {@code analyzer} reads it. */
  public static SpokenArticle spoken(GoldArticle gold, Analyzer analyzer) {
    AnnotatedArticle annotated = AnnotatedArticle.of(gold, analyzer);
    List<GoldAttribution> kept =
        gold.attributions().stream().filter(a -> !a.content().isEmpty()).toList();
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      Integer n = kept.get(i).n();
      if (n != null) {
        places.put(n, i);
      }
    }
    List<Attribution> attributions = new ArrayList<>();
    List<Speaker> speakers = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Integer parent = kept.get(i).parent();
      Integer place = parent == null ? null : places.get(parent);
      attributions.add(
          nested(
              annotated.attributions().get(i),
              place == null ? OptionalInt.empty() : OptionalInt.of(place)));
      speakers.add(speaker(kept.get(i)));
    }
    return new SpokenArticle(new AttributedArticle(annotated.article(), attributions), speakers);
  }

  private static Attribution nested(Attribution a, OptionalInt parent) {
    return new Attribution(
        a.cue(), a.source(), a.content(), a.type(), parent, a.via(), a.decision());
  }

  private static Speaker speaker(GoldAttribution a) {
    String kind = a.kind();
    return new Speaker(
        Optional.ofNullable(a.speaker()),
        kind == null ? SpeakerKind.PERSON : SpeakerKind.valueOf(kind.toUpperCase(Locale.ROOT)),
        Optional.ofNullable(a.role()),
        Resolution.EXPLICIT);
  }
}
