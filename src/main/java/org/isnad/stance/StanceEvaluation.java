package org.isnad.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.lexicon.CueLexicon;
import org.isnad.model.SpeechAct;
import org.isnad.model.Stance;
import org.isnad.syntax.WordClusters;
import org.jspecify.annotations.Nullable;

/**
 * Counts how acts and stances agree with annotated ones, cue, source, content and speaker being as
 * annotated. A stance agrees where the polarity is the same and one target's words contain the
 * other's. Not thread-safe.
 */
public final class StanceEvaluation {
  private final Leanings leanings = Leanings.load();
  private final CaseReader cases =
      new CaseReader(CueLexicon.load(), PolarityLexicon.load(), leanings, WordClusters.load());
  private final Map<SpeechAct, Map<SpeechAct, Integer>> confusion = new EnumMap<>(SpeechAct.class);
  private final Map<String, Integer> causes = new TreeMap<>();
  private int right;
  private int reported;
  private int annotated;

  /**
   * Judges each lesson by models learnt from the others: {@code folds} times, each time from all
   * lessons but every {@code folds}-th.
   *
   * @param further more lessons to learn from each time
   */
  public void crossValidate(List<Lesson> lessons, List<Lesson> further, int folds) {
    List<StanceTrainer> parts = new ArrayList<>();
    for (Lesson lesson : lessons) {
      StanceTrainer part = new StanceTrainer(cases, leanings);
      part.add(lesson);
      parts.add(part);
    }
    StanceTrainer more = new StanceTrainer(cases, leanings);
    further.forEach(more::add);
    for (int fold = 0; fold < folds; fold++) {
      StanceTrainer trainer = new StanceTrainer(cases, leanings);
      trainer.addAll(more);
      for (int i = 0; i < lessons.size(); i++) {
        if (i % folds != fold) {
          trainer.addAll(parts.get(i));
        }
      }
      StanceModels models = trainer.models();
      for (int i = fold; i < lessons.size(); i += folds) {
        judge(lessons.get(i), models);
      }
    }
  }

  /** Judges {@code lessons} by the models of this class path. */
  public void judge(List<Lesson> lessons) {
    StanceModels models = StanceModels.load();
    lessons.forEach(lesson -> judge(lesson, models));
  }

  private void judge(Lesson lesson, StanceModels models) {
    SpeechActReader acts = new SpeechActReader(models.acts());
    StanceReader stances =
        new StanceReader(models.stances(), models.contexts(), models.thresholds());
    List<Case> read = cases.read(lesson.article());
    List<SpeechAct> labels = read.stream().map(acts::read).toList();
    List<List<Stance>> found = stances.read(read, labels);
    for (int i = 0; i < read.size(); i++) {
      Lesson.Answer answer = lesson.answers().get(i);
      confusion
          .computeIfAbsent(answer.act(), a -> new EnumMap<>(SpeechAct.class))
          .merge(labels.get(i), 1, Integer::sum);
      count(read.get(i), answer, found.get(i));
    }
  }

  private void count(Case c, Lesson.Answer answer, List<Stance> found) {
    reported += found.size();
    annotated += answer.stances().size();
    List<Stance> left = new ArrayList<>(found);
    for (Lesson.Wanted wanted : answer.stances()) {
      Stance hit = match(c, wanted, left);
      if (hit != null) {
        left.remove(hit);
        right++;
      } else {
        causes.merge("missed: " + cause(c, wanted, found), 1, Integer::sum);
      }
    }
    String spurious =
        answer.stances().isEmpty() ? "nothing annotated here" : "another annotated here";
    left.forEach(s -> causes.merge("reported: " + spurious, 1, Integer::sum));
  }

  private static @Nullable Stance match(Case c, Lesson.Wanted wanted, List<Stance> found) {
    for (Stance stance : found) {
      if (stance.polarity() == wanted.polarity()
          && Keys.sameName(letters(c, stance), wanted.target())) {
        return stance;
      }
    }
    return null;
  }

  private static String cause(Case c, Lesson.Wanted wanted, List<Stance> found) {
    List<Target> targets = Target.of(c);
    if (StanceTrainer.match(targets, wanted).isEmpty()) {
      return "the target is no noun phrase of the content";
    }
    if (found.stream().anyMatch(s -> Keys.sameName(letters(c, s), wanted.target()))) {
      return "the other polarity";
    }
    return found.isEmpty() ? "no stance reported" : "another target";
  }

  private static String letters(Case c, Stance stance) {
    return stance.target().of(c.analyzed().base().article().text());
  }

  /** How often {@code annotated} was read as {@code found}. */
  public int confusion(SpeechAct annotated, SpeechAct found) {
    return confusion.getOrDefault(annotated, Map.of()).getOrDefault(found, 0);
  }

  /** Error causes with their counts, by name. */
  public Map<String, Integer> causes() {
    return new TreeMap<>(causes);
  }

  /** Stances that agree. */
  public int right() {
    return right;
  }

  /** Stances reported. */
  public int reported() {
    return reported;
  }

  /** Stances annotated. */
  public int annotated() {
    return annotated;
  }
}
