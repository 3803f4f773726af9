package org.isnad.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.learn.Weights;
import org.isnad.lexicon.CueLexicon;
import org.isnad.lexicon.HolderLexicon;
import org.isnad.lexicon.States;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;
import org.jspecify.annotations.Nullable;

/** Makes the scene of an article: its words and its sources, read. Thread-safe. */
final class SceneReader {
  private static final Set<String> PRONOUNS =
      Set.of(
          "هو", "هي", "هم", "هما", "هن", "سموه", "سموها", "جلالته", "فخامته", "معاليه", "سيادته",
          "سعادته", "فضيلته", "سماحته", "قداسته");

  private final WordForms forms;
  private final States states;
  private final CueLexicon cues;

  private SceneReader(HolderLexicon nouns, States states, CueLexicon cues) {
    this.forms = new WordForms(nouns, states);
    this.states = states;
    this.cues = cues;
  }

  static SceneReader load() {
    return load(CueLexicon.load());
  }

  static SceneReader load(CueLexicon cues) {
    return new SceneReader(HolderLexicon.load(), States.load(), cues);
  }

  States states() {
    return states;
  }

  Words words(AttributedArticle article) {
    return new Words(article.base(), forms);
  }

  /** The source phrases of {@code article}, null where none is written. */
  static List<@Nullable Phrase> sources(Words words, AttributedArticle article) {
    List<@Nullable Phrase> out = new ArrayList<>();
    for (Attribution a : article.attributions()) {
      Phrase phrase =
          a.source()
              .filter(m -> !m.pronoun() && !m.span().isEmpty() && words.size() > 0)
              .map(Mention::span)
              .map(span -> Phrase.of(words, span).whole().stripped().person())
              .orElse(null);
      out.add(phrase == null || isEmpty(phrase) ? null : phrase);
    }
    return out;
  }

  /** Whether the phrase names nobody: no letters, or only a pronoun. */
  private static boolean isEmpty(Phrase phrase) {
    List<String> key = phrase.key(phrase.first(), phrase.end());
    return key.isEmpty() || (key.size() == 1 && PRONOUNS.contains(key.get(0)));
  }

  Scene read(AttributedArticle article, Weights names) {
    Words words = words(article);
    SourceReader reader = new SourceReader(names);
    List<@Nullable SourceReading> readings = new ArrayList<>();
    for (Phrase phrase : sources(words, article)) {
      readings.add(phrase == null ? null : reader.read(phrase));
    }
    return new Scene(article, words, readings, new Spotter(words, reader), cues);
  }
}
