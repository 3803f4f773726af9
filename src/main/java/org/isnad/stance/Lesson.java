package org.isnad.stance;

import java.util.List;
import org.isnad.model.Polarity;
import org.isnad.model.SpeechAct;
import org.isnad.model.SpokenArticle;

/**
 * An article with the annotated act and stances of each of its attributions.
 *
 * @param article attributions and speakers as annotated
 * @param answers one for each attribution
 */
public record Lesson(SpokenArticle article, List<Answer> answers) {
  public Lesson {
    answers = List.copyOf(answers);
    if (answers.size() != article.base().attributions().size()) {
      throw new IllegalArgumentException(
          answers.size() + " answers for " + article.base().attributions().size());
    }
  }

  /** What the annotators say of one attribution. */
  public record Answer(SpeechAct act, List<Wanted> stances) {
    public Answer {
      stances = List.copyOf(stances);
    }
  }

  /** An annotated stance: the target as the annotators wrote it. */
  public record Wanted(String target, Polarity polarity) {}
}
