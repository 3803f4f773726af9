package org.isnad.speaker;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.learn.Ranker;
import org.isnad.learn.Weights;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.SpokenArticle;
import org.jspecify.annotations.Nullable;

/**
 * Learns the speaker model from articles whose speakers are known. Deterministic.
 *
 * <p>The rankings of holders are trained on sources read by models that did not see the article, so
 * that they learn to live with misread names.
 */
public final class SpeakerTrainer {
  private static final int PARTS = 3;
  private static final Ranker.Options NAMES = new Ranker.Options(20, 12, 0.1, 1e-4, 17);
  private static final Ranker.Options HOLDERS = new Ranker.Options(20, 12, 0.05, 1e-3, 17);

  private final SceneReader scenes = SceneReader.load();

  /** Trains on {@code gold} and writes the model to {@code out}, which is closed. */
  public static void train(List<SpokenArticle> gold, OutputStream out) throws IOException {
    new SpeakerTrainer().model(gold).write(out);
  }

  SpeakerModel model(List<SpokenArticle> gold) {
    List<Ranker.Case> written = new ArrayList<>();
    List<Ranker.Case> unwritten = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<SpokenArticle> seen = new ArrayList<>();
      List<SpokenArticle> unseen = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        (i % PARTS == part ? unseen : seen).add(gold.get(i));
      }
      Weights names = names(seen);
      for (SpokenArticle article : unseen) {
        Scene scene = scenes.read(article.base(), names);
        new HolderCases(scene, scenes.states(), article.speakers()).collect(written, unwritten);
      }
    }
    return new SpeakerModel(
        names(gold), Ranker.train(written, HOLDERS), Ranker.train(unwritten, HOLDERS));
  }

  private Weights names(List<SpokenArticle> gold) {
    List<Ranker.Case> cases = new ArrayList<>();
    for (SpokenArticle article : gold) {
      List<@Nullable Phrase> sources =
          SceneReader.sources(scenes.words(article.base()), article.base());
      for (int i = 0; i < sources.size(); i++) {
        Phrase phrase = sources.get(i);
        Speaker speaker = article.speakers().get(i);
        Optional<String> name = speaker.name();
        if (phrase != null && name.isPresent()) {
          boolean person = speaker.kind() == SpeakerKind.PERSON;
          SourceCase.of(phrase, name.get(), person).ifPresent(cases::add);
        }
      }
    }
    return Ranker.train(cases, NAMES);
  }
}
