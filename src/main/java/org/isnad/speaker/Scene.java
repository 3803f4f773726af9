package org.isnad.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.CueLexicon;
import org.isnad.lexicon.HolderNoun;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Cue;
import org.isnad.model.Gender;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article's attributions with all that decides about their speakers except the speakers
 * themselves. Not thread-safe: it remembers what it was asked.
 */
final class Scene {
  private final Words words;
  private final List<Attribution> attributions;
  private final List<@Nullable SourceReading> readings;
  private final List<CueShape> shapes = new ArrayList<>();
  private final List<Integer> anchors = new ArrayList<>();
  private final Spotter spotter;
  private final List<SourceReading> titled;
  private final Map<List<String>, Gender> genders = new LinkedHashMap<>();
  private final Map<List<String>, Gender> byShorter = new HashMap<>();

  Scene(
      AttributedArticle article,
      Words words,
      List<@Nullable SourceReading> readings,
      Spotter spotter,
      CueLexicon cues) {
    this.words = words;
    this.spotter = spotter;
    this.titled = spotter.titled();
    this.attributions = article.attributions();
    this.readings = new ArrayList<>(readings);
    for (Attribution a : attributions) {
      Span at = a.cue().map(Cue::span).orElse(a.content().get(0));
      anchors.add(Math.min(words.article().tokenAt(at.start()), Math.max(0, words.size() - 1)));
      shapes.add(
          a.cue()
              .map(c -> CueShape.of(c.span().of(article.base().base().article().text()), cues))
              .orElse(CueShape.NONE));
    }
    for (int i = 0; i < attributions.size(); i++) {
      vote(i);
    }
  }

  private void vote(int i) {
    SourceReading r = readings.get(i);
    if (r == null) {
      return;
    }
    Gender gender = r.title().map(HolderNoun::gender).orElse(Gender.UNKNOWN);
    if (gender == Gender.UNKNOWN) {
      gender = shapes.get(i).gender();
    }
    if (gender != Gender.UNKNOWN) {
      genders.put(r.key(), gender);
    }
  }

  /** Names that stand after titles anywhere in the article. */
  List<SourceReading> titled() {
    return titled;
  }

  /** Longer names that {@code name} is part of, anywhere in the article. */
  List<SourceReading> around(List<String> name) {
    return spotter.around(name);
  }

  /** Other readings of the source of {@code r}. */
  List<SourceReading> others(SourceReading r) {
    return spotter.others(r);
  }

  Words words() {
    return words;
  }

  int size() {
    return attributions.size();
  }

  Attribution attribution(int i) {
    return attributions.get(i);
  }

  Optional<SourceReading> reading(int i) {
    return Optional.ofNullable(readings.get(i));
  }

  CueShape shape(int i) {
    return shapes.get(i);
  }

  /** The token of the cue, or of the first word of a bare quotation. */
  int anchor(int i) {
    return anchors.get(i);
  }

  /** The gender that titles and cues give {@code holder}, by its full or a shorter name. */
  Gender gender(Holder holder) {
    Gender known = genders.get(holder.key());
    if (known != null) {
      return known;
    }
    if (holder.head().isPresent()) {
      return holder.head().get().gender();
    }
    return byShorter.computeIfAbsent(holder.key(), this::genderByShorter);
  }

  private Gender genderByShorter(List<String> name) {
    for (Map.Entry<List<String>, Gender> e : genders.entrySet()) {
      if (Names.isShortOf(e.getKey(), name)) {
        return e.getValue();
      }
    }
    return Gender.UNKNOWN;
  }
}
