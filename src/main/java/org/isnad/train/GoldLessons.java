package org.isnad.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.eval.GoldArticle;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.eval.GoldReader;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Polarity;
import org.isnad.model.Resolution;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.SpeechAct;
import org.isnad.model.SpokenArticle;
import org.isnad.stance.Lesson;
import org.isnad.syntax.Analyzer;
import org.jspecify.annotations.Nullable;

/**
 * Annotated articles as lessons in act and stance: cue, source, content and speaker as annotated,
 * words and names as an analyzer reads them. Stateless.
 */
final class GoldLessons {
  private GoldLessons() {}

  /** The articles of {@code folder}, by name. */
  static List<Lesson> read(Path folder, Analyzer analyzer) {
    return of(GoldReader.read(List.of(folder)).articles(), analyzer);
  }

  /** {@code articles}, in their order. */
  static List<Lesson> of(List<GoldArticle> articles, Analyzer analyzer) {
    List<Lesson> out = new ArrayList<>();
    for (GoldArticle gold : articles) {
      out.add(lesson(AnnotatedArticle.of(gold, analyzer)));
    }
    return out;
  }

  private static Lesson lesson(AnnotatedArticle article) {
    List<Speaker> speakers = new ArrayList<>();
    List<Lesson.Answer> answers = new ArrayList<>();
    for (GoldAttribution a : article.gold().attributions()) {
      if (!a.content().isEmpty()) {
        speakers.add(speaker(a));
        answers.add(answer(a));
      }
    }
    return new Lesson(
        new SpokenArticle(
            new AttributedArticle(article.article(), article.attributions()), speakers),
        answers);
  }

  private static Speaker speaker(GoldAttribution a) {
    return new Speaker(
        Optional.ofNullable(a.speaker()),
        label(SpeakerKind.class, a.kind(), SpeakerKind.PERSON),
        Optional.ofNullable(a.role()),
        Resolution.EXPLICIT);
  }

  private static Lesson.Answer answer(GoldAttribution a) {
    return new Lesson.Answer(
        label(SpeechAct.class, a.act(), SpeechAct.ASSERT),
        a.stance().stream()
            .map(
                s ->
                    new Lesson.Wanted(
                        String.valueOf(s.target()),
                        label(Polarity.class, s.polarity(), Polarity.AGAINST)))
            .toList());
  }

  private static <L extends Enum<L>> L label(Class<L> type, @Nullable String label, L missing) {
    return label == null ? missing : Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
  }
}
