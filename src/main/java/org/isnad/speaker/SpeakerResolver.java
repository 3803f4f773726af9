package org.isnad.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.CueLexicon;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;
import org.isnad.model.Resolution;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.SpokenArticle;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in each attribution, under the fullest name the article gives.
 *
 * <p>Example: after «قال رئيس الوفد، محمد علوش، إن …» (“the head of the delegation, Muhammad
 * Alloush, said that …”) the speaker of «وأضاف أن …» (“and he added that …”) is «محمد علوش» too.
 *
 * <p>Thread-safe.
 */
public final class SpeakerResolver {
  private final SceneReader scenes;
  private final SpeakerModel model;

  SpeakerResolver(SceneReader scenes, SpeakerModel model) {
    this.scenes = scenes;
    this.model = model;
  }

  /** Loads lexicons and model. */
  public static SpeakerResolver load() {
    return load(CueLexicon.load());
  }

  /** Loads lexicons and model but {@code cues}, which may be shared. */
  public static SpeakerResolver load(CueLexicon cues) {
    return new SpeakerResolver(SceneReader.load(cues), SpeakerModel.load());
  }

  /** The article with a speaker for each attribution. */
  public SpokenArticle resolve(AttributedArticle article) {
    Scene scene = scene(article);
    List<@Nullable Choice> choices = new Casting(model, scenes.states()).cast(scene);
    Roles roles = new Roles(scene, choices);
    Kinds kinds = new Kinds(scene, choices, scenes.states());
    List<Speaker> speakers = new ArrayList<>();
    for (int i = 0; i < scene.size(); i++) {
      Choice choice = choices.get(i);
      speakers.add(
          choice == null
              ? new Speaker(
                  Optional.empty(), SpeakerKind.PERSON, Optional.empty(), Resolution.UNKNOWN)
              : speaker(choice.holder(), kinds, roles, resolution(scene, i, choice.holder())));
    }
    return new SpokenArticle(article, speakers);
  }

  private static Speaker speaker(Holder holder, Kinds kinds, Roles roles, Resolution resolution) {
    SpeakerKind kind = kinds.of(holder);
    Optional<String> role = kind == SpeakerKind.PERSON ? roles.of(holder) : Optional.empty();
    return new Speaker(Optional.of(holder.name()), kind, role, resolution);
  }

  Scene scene(AttributedArticle article) {
    return scenes.read(article, model.names());
  }

  private static Resolution resolution(Scene scene, int i, Holder holder) {
    Optional<SourceReading> reading = scene.reading(i);
    if (reading.isPresent()) {
      return reading.get().key().equals(holder.key()) ? Resolution.EXPLICIT : Resolution.ALIAS;
    }
    Attribution a = scene.attribution(i);
    boolean pronoun = a.source().map(Mention::pronoun).orElse(false) || scene.shape(i).pronoun();
    return pronoun ? Resolution.PRONOUN : Resolution.IMPLICIT;
  }
}
