package org.isnad.stance;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.learn.Ranker;
import org.isnad.learn.Weights;
import org.isnad.lexicon.CueLexicon;
import org.isnad.model.SegmentedArticle;
import org.isnad.syntax.WordClusters;

/**
 * Fits the models of act and stance to annotated articles. Deterministic: the same lessons in the
 * same order give the same bytes.
 */
public final class StanceTrainer {
  static final Ranker.Options ACTS = new Ranker.Options(20, 15, 0.05, 1e-2, 17);
  static final Ranker.Options STANCES = new Ranker.Options(20, 10, 0.04, 4e-2, 17);
  static final Ranker.Options CONTEXTS = new Ranker.Options(16, 8, 0.02, 5e-2, 17);
  private static final int FOLDS = 4;
  private static final StanceReader.Thresholds THRESHOLDS = new StanceReader.Thresholds(0.15, 0.15);

  private final CaseReader cases;
  private final Leanings leanings;
  private final List<Ranker.Case> acts = new ArrayList<>();
  private final List<Studied> studied = new ArrayList<>();

  /** An article's cases with what can be said of each and what the annotators say. */
  private record Studied(
      List<Case> cases, List<StanceChoices> choices, List<List<Lesson.Wanted>> wanted) {}

  /**
   * A trainer that knows how words lean from {@code plain} articles.
   *
   * @param lexicon the cues
   */
  public StanceTrainer(CueLexicon lexicon, List<SegmentedArticle> plain) {
    LeaningTrainer trainer = new LeaningTrainer();
    plain.forEach(trainer::add);
    this.leanings = trainer.train();
    this.cases = new CaseReader(lexicon, PolarityLexicon.load(), leanings, WordClusters.load());
  }

  /** A trainer that shares {@code cases} and its leanings with others. */
  StanceTrainer(CaseReader cases, Leanings leanings) {
    this.cases = cases;
    this.leanings = leanings;
  }

  /** Learns from one article. */
  public void add(Lesson lesson) {
    List<Case> read = cases.read(lesson.article());
    List<StanceChoices> choices = new ArrayList<>();
    List<List<Lesson.Wanted>> wanted = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Lesson.Answer answer = lesson.answers().get(i);
      acts.add(new Ranker.Case(SpeechActReader.choices(read.get(i)), answer.act().ordinal()));
      choices.add(StanceReader.choices(read.get(i), answer.act()));
      wanted.add(answer.stances());
    }
    studied.add(new Studied(read, choices, wanted));
  }

  /** Learns all that {@code other} has learnt. */
  void addAll(StanceTrainer other) {
    acts.addAll(other.acts);
    studied.addAll(other.studied);
  }

  private static List<Ranker.Case> alone(List<Studied> studied) {
    List<Ranker.Case> out = new ArrayList<>();
    for (Studied article : studied) {
      for (int i = 0; i < article.cases.size(); i++) {
        StanceChoices choices = article.choices.get(i);
        out.addAll(lessons(choices, choices.features(), List.of(), article.wanted.get(i)));
      }
    }
    return out;
  }

  private static List<Ranker.Case> inContext(Weights weights, List<Studied> studied) {
    List<Ranker.Case> out = new ArrayList<>();
    for (Studied article : studied) {
      ArticleContext context = StanceReader.context(weights, article.cases, article.choices);
      for (int i = 0; i < article.cases.size(); i++) {
        out.addAll(
            lessons(
                article.choices.get(i),
                context.features(i),
                context.offsets(i),
                article.wanted.get(i)));
      }
    }
    return out;
  }

  /**
   * One case for each annotated stance, the other ones left out; one for none if there are none.
   */
  private static List<Ranker.Case> lessons(
      StanceChoices choices,
      List<int[]> features,
      List<Double> offsets,
      List<Lesson.Wanted> wanted) {
    if (wanted.isEmpty()) {
      return List.of(new Ranker.Case(features, List.of(0), offsets));
    }
    List<Set<Integer>> right = new ArrayList<>();
    Set<Integer> all = new HashSet<>();
    for (Lesson.Wanted w : wanted) {
      Set<Integer> matching = matching(choices.targets(), w);
      right.add(matching);
      all.addAll(matching);
    }
    return right.stream()
        .filter(matching -> !matching.isEmpty())
        .map(matching -> without(features, offsets, matching, all))
        .toList();
  }

  private static Ranker.Case without(
      List<int[]> all, List<Double> offsets, Set<Integer> golds, Set<Integer> others) {
    List<int[]> features = new ArrayList<>();
    List<Double> left = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (golds.contains(i) || !others.contains(i)) {
        if (golds.contains(i)) {
          places.add(features.size());
        }
        features.add(all.get(i));
        left.add(offsets.isEmpty() ? 0 : offsets.get(i));
      }
    }
    return new Ranker.Case(features, places, left);
  }

  /** All choices that agree with {@code wanted}. */
  private static Set<Integer> matching(List<Target> targets, Lesson.Wanted wanted) {
    List<String> words = Keys.nameWords(wanted.target());
    return targets.stream()
        .filter(t -> t.sameAs(words))
        .map(t -> StanceChoices.index(t.order(), wanted.polarity()))
        .collect(Collectors.toCollection(TreeSet::new));
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
    return Ranker.train(acts, ACTS);
  }

  /** The model of stances of attributions by themselves. */
  Weights stances() {
    return Ranker.train(alone(studied), STANCES);
  }

  /**
   * The model of what other attributions say: learnt on first judgements by models that have not
   * seen the article.
   */
  Weights contexts() {
    return Ranker.train(contextCases(), CONTEXTS);
  }

  List<Ranker.Case> contextCases() {
    List<Ranker.Case> out = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Studied> seen = new ArrayList<>();
      List<Studied> unseen = new ArrayList<>();
      for (int i = 0; i < studied.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(studied.get(i));
      }
      out.addAll(inContext(Ranker.train(alone(seen), STANCES), unseen));
    }
    return out;
  }

  /**
   * Fits the models and writes them under {@code folder}: {@code acts/acts.bin}, {@code
   * stance/stance.bin} and {@code stance/leanings.bin}.
   */
  public void write(Path folder) throws IOException {
    models().write(folder);
    Path file = folder.resolve("stance/leanings.bin");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      leanings.write(out);
    }
  }

  /** Both models. */
  StanceModels models() {
    return new StanceModels(acts(), stances(), contexts(), THRESHOLDS);
  }
}
