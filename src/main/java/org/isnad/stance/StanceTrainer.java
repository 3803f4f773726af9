package org.isnad.stance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.learn.Ranker;
import org.isnad.learn.Weights;
import org.isnad.lexicon.CueLexicon;
import org.isnad.model.SpeechAct;

/**
 * Fits the models of act and stance to annotated articles. Deterministic: the same lessons in the
 * same order give the same bytes.
 */
public final class StanceTrainer {
  static final Ranker.Options ACTS = new Ranker.Options(18, 20, 0.2, 1e-2, 17);
  static final Ranker.Options STANCES = new Ranker.Options(20, 8, 0.03, 1e-2, 17);
  private static final StanceReader.Thresholds THRESHOLDS = new StanceReader.Thresholds(0.2, 0.2);

  private final CaseReader cases;
  private final Ranker.Options actOptions;
  private final Ranker.Options stanceOptions;
  private final List<Ranker.Case> acts = new ArrayList<>();
  private final List<Ranker.Case> stances = new ArrayList<>();

  public StanceTrainer(CueLexicon lexicon) {
    this(new CaseReader(lexicon, PolarityLexicon.load()), ACTS, STANCES);
  }

  StanceTrainer(CaseReader cases, Ranker.Options acts, Ranker.Options stances) {
    this.cases = cases;
    this.actOptions = acts;
    this.stanceOptions = stances;
  }

  /** Learns acts only from one article, whose stances are not annotated. */
  public void addActs(Lesson lesson) {
    List<Case> read = cases.read(lesson.article());
    for (int i = 0; i < read.size(); i++) {
      SpeechAct act = lesson.answers().get(i).act();
      acts.add(new Ranker.Case(SpeechActReader.choices(read.get(i)), act.ordinal()));
    }
  }

  /** Learns from one article. */
  public void add(Lesson lesson) {
    List<Case> read = cases.read(lesson.article());
    for (int i = 0; i < read.size(); i++) {
      Lesson.Answer answer = lesson.answers().get(i);
      acts.add(new Ranker.Case(SpeechActReader.choices(read.get(i)), answer.act().ordinal()));
      addStances(StanceReader.choices(read.get(i), answer.act()), answer.stances());
    }
  }

  /** Learns all that {@code other} has learnt. */
  void addAll(StanceTrainer other) {
    acts.addAll(other.acts);
    stances.addAll(other.stances);
  }

  /**
   * One case for each annotated stance, the other ones left out; one for none if there are none.
   */
  private void addStances(StanceChoices choices, List<Lesson.Wanted> wanted) {
    List<Integer> gold = new ArrayList<>();
    for (Lesson.Wanted w : wanted) {
      match(choices.targets(), w).ifPresent(t -> gold.add(StanceChoices.index(t, w.polarity())));
    }
    if (gold.isEmpty()) {
      if (wanted.isEmpty()) {
        stances.add(new Ranker.Case(choices.features(), 0));
      }
      return;
    }
    for (int right : gold) {
      List<int[]> features = new ArrayList<>();
      int at = 0;
      for (int i = 0; i < choices.features().size(); i++) {
        if (i == right) {
          at = features.size();
        }
        if (i == right || !gold.contains(i)) {
          features.add(choices.features().get(i));
        }
      }
      stances.add(new Ranker.Case(features, at));
    }
  }

  /** The target whose words are nearest to those the annotators wrote. */
  static Optional<Integer> match(List<Target> targets, Lesson.Wanted wanted) {
    List<String> words = Keys.nameWords(wanted.target());
    Target best = null;
    int least = Integer.MAX_VALUE;
    for (Target target : targets) {
      int difference = Math.abs(target.words().size() - words.size());
      if (target.sameAs(words) && difference < least) {
        best = target;
        least = difference;
      }
    }
    return best == null ? Optional.empty() : Optional.of(best.order());
  }

  /** The model of speech acts. */
  Weights acts() {
    return Ranker.train(acts, actOptions);
  }

  /** The model of stances. */
  Weights stances() {
    return Ranker.train(stances, stanceOptions);
  }

  /**
   * Fits both models and writes them under {@code folder}: {@code acts/acts.bin} and {@code
   * stance/stance.bin}.
   */
  public void write(Path folder) throws IOException {
    models().write(folder);
  }

  /** Both models. */
  StanceModels models() {
    return new StanceModels(acts(), stances(), THRESHOLDS);
  }
}
