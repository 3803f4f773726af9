package org.isnad.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Speaker;
import org.isnad.model.SpokenArticle;
import org.isnad.model.Token;

/**
 * One attribution with what the readers need of it.
 *
 * @param article the article
 * @param attribution the attribution
 * @param speaker who says it
 * @param content the words said
 * @param cue the cue in its sentence
 * @param hits polar words of the content, as indices into it
 * @param wording how its words lean and group
 * @param counts how often the article has each word, folded and without its article
 */
record Case(
    SpokenArticle article,
    Attribution attribution,
    Speaker speaker,
    Content content,
    CueContext cue,
    List<PolarityHit> hits,
    Wording wording,
    Map<String, Integer> counts) {
  private static final Set<String> COMMON = WordLists.of("common in names");

  Case {
    hits = List.copyOf(hits);
  }

  AnalyzedArticle analyzed() {
    return article.base().base();
  }

  /** Folded words of the speaker's name, without articles. */
  List<String> speakerWords() {
    return speaker.name().map(Keys::nameWords).orElse(List.of());
  }

  /** Name words of the speaker, his role and the words that name him here. */
  Set<String> ownWords() {
    Set<String> out = new HashSet<>(speakerWords());
    speaker.role().ifPresent(role -> out.addAll(Keys.nameWords(role)));
    attribution
        .source()
        .ifPresent(
            m -> out.addAll(Keys.nameWords(m.span().of(analyzed().base().article().text()))));
    out.removeAll(COMMON);
    return out;
  }

  /** The text of the token {@code distance} after the cue, or empty. */
  String nearCue(int distance) {
    int at = cue.token() + distance;
    return cue.token() < 0 || at < 0 || at >= analyzed().base().tokens().size()
        ? ""
        : Keys.fold(analyzed().token(at).text());
  }

  /** Whether the whole attribution stands in the headline. */
  boolean inHeadline() {
    int token = analyzed().base().tokenAt(attribution.content().get(0).start());
    return token < analyzed().base().tokens().size()
        && analyzed()
            .base()
            .paragraphs()
            .get(analyzed().base().sentenceOf(token).paragraph())
            .headline();
  }

  /** The last mark of the sentence that holds the content's end, if it is right after it. */
  Optional<Token> markAfter() {
    if (content.size() == 0) {
      return Optional.empty();
    }
    int next = content.indices().get(content.size() - 1) + 1;
    return next < analyzed().base().tokens().size()
        ? Optional.of(analyzed().token(next))
        : Optional.empty();
  }
}
