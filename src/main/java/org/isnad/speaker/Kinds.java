package org.isnad.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.HolderNoun;
import org.isnad.lexicon.NameKey;
import org.isnad.lexicon.NounClass;
import org.isnad.lexicon.States;
import org.isnad.model.Entity;
import org.isnad.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** What each speaker is: by its head noun, else by the recogniser, titles and states. */
final class Kinds {
  private final Words words;
  private final States states;
  private final Set<List<String>> titled = new HashSet<>();
  private final Set<List<String>> organizations = new HashSet<>();

  Kinds(Scene scene, List<@Nullable Choice> choices, States states) {
    this.words = scene.words();
    this.states = states;
    for (int i = 0; i < scene.size(); i++) {
      Choice choice = choices.get(i);
      Optional<NounClass> title =
          scene.reading(i).flatMap(SourceReading::title).map(HolderNoun::nounClass);
      if (choice != null && title.isPresent()) {
        if (title.get() == NounClass.TITLE) {
          titled.add(choice.holder().key());
        } else if (title.get() == NounClass.ORGANIZATION) {
          organizations.add(choice.holder().key());
        }
      }
    }
  }

  SpeakerKind of(Holder h) {
    if (h.nounClass().isPresent()) {
      return switch (h.nounClass().get()) {
        case TITLE, SOURCE, HONORIFIC -> SpeakerKind.PERSON;
        case ORGANIZATION -> SpeakerKind.ORGANIZATION;
        case GROUP -> SpeakerKind.GROUP;
        case DOCUMENT -> SpeakerKind.DOCUMENT;
      };
    }
    if (titled.contains(h.key())) {
      return SpeakerKind.PERSON;
    }
    if (organizations.contains(h.key()) || states.isName(h.key())) {
      return SpeakerKind.ORGANIZATION;
    }
    if (isPlural(h)) {
      return SpeakerKind.GROUP;
    }
    return h.entity()
        .map(k -> k == Entity.Kind.PERSON ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION)
        .orElse(SpeakerKind.PERSON);
  }

  /**
   * Whether the name is a sound plural with the article, «الحوثيون» (“the Houthis”), or begins with
   * a number, «سبعة نواب» (“seven deputies”).
   */
  private boolean isPlural(Holder h) {
    String first = NameKey.word(h.name().split(" ", 2)[0]);
    return words.analyzed().morph(h.at()).tag().startsWith("CD")
        || (first.startsWith("ال") && (first.endsWith("ون") || first.endsWith("يين")));
  }
}
