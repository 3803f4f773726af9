package org.isnad.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.learn.Features;
import org.isnad.learn.Ranker;
import org.isnad.learn.Weights;
import org.isnad.model.Polarity;

/**
 * What the other attributions of an article say of the targets of one: who is against «روسيا»
 * (“Russia”) in one sentence is so in the next, who is attacked answers, and an article about a
 * quarrel has more stances than one about the weather. Reads a first judgement of each attribution
 * by itself. Not thread-safe: one an article.
 */
final class ArticleContext {
  private static final double SAME = 2;

  /** How many attributions before and after one may hold it or stand in it. */
  private static final int NESTED = 50;

  private static final double LEAST = 1e-6;
  private static final double[] SILENT = {};
  private static final String NONE = "none";
  private static final String STANCE = "stance";

  private final List<Case> cases;
  private final List<StanceChoices> choices;
  private final List<double[]> alone;
  private final Sums byKey = new Sums();
  private final Sums byWord = new Sums();
  private final Sums weight = new Sums();
  private final List<String> speakers = new ArrayList<>();
  private final List<List<String>> names = new ArrayList<>();
  private final List<List<TargetNumbers>> named = new ArrayList<>();
  private final Map<String, List<Integer>> namedWith = new HashMap<>();
  private final Sums anyBySpeaker = new Sums();
  private final Map<String, Integer> turns = new HashMap<>();
  private double anyOfAll;

  /**
   * @param choices what can be said of each case
   * @param alone the probabilities of these choices, each case by itself
   */
  ArticleContext(List<Case> cases, List<StanceChoices> choices, List<double[]> alone) {
    this.cases = cases;
    this.choices = choices;
    this.alone = alone;
    for (int i = 0; i < cases.size(); i++) {
      int place = i;
      speakers.add(cases.get(i).speaker().name().orElse("?" + i));
      names.add(cases.get(i).speakerWords());
      Set.copyOf(names.get(i))
          .forEach(w -> namedWith.computeIfAbsent(w, k -> new ArrayList<>()).add(place));
      anyBySpeaker.add(anyBySpeaker.number(speaker(i)), 1 - alone.get(i)[0]);
      turns.merge(speaker(i), 1, Integer::sum);
      anyOfAll += 1 - alone.get(i)[0];
      named.add(
          choices.get(i).targets().stream().map(t -> named(t, "\t" + speaker(place))).toList());
      add(i, 1);
    }
  }

  private TargetNumbers named(Target target, String speaker) {
    String key = target.first().key();
    List<String> words = target.words();
    return new TargetNumbers(
        byKey.number(key),
        byKey.number(key + speaker),
        weight.number(key),
        words.stream().mapToInt(byWord::number).toArray(),
        words.stream().mapToInt(w -> byWord.number(w + speaker)).toArray());
  }

  private void add(int i, double sign) {
    for (Target target : choices.get(i).targets()) {
      TargetNumbers n = named.get(i).get(target.order());
      double lean = sign * lean(i, target);
      byKey.add(n.keyHere, lean);
      byKey.add(n.key, lean);
      weight.add(n.weight, sign * any(i, target));
      for (int k = 0; k < n.words.length; k++) {
        byWord.add(n.wordsHere[k], lean);
        byWord.add(n.words[k], lean);
      }
    }
  }

  private String speaker(int i) {
    return speakers.get(i);
  }

  private double lean(int i, Target target) {
    double[] p = alone.get(i);
    return p[StanceChoices.index(target.order(), Polarity.FAVOR)]
        - p[StanceChoices.index(target.order(), Polarity.AGAINST)];
  }

  private double any(int i, Target target) {
    double[] p = alone.get(i);
    return p[StanceChoices.index(target.order(), Polarity.FAVOR)]
        + p[StanceChoices.index(target.order(), Polarity.AGAINST)];
  }

  /** The first judgement of case {@code i} as scores, moved by the speaker's own other words. */
  List<Double> offsets(int i) {
    double[] p = alone.get(i);
    Double[] out = new Double[p.length];
    out[0] = Math.log(Math.max(p[0], LEAST));
    for (Target target : choices.get(i).targets()) {
      double same = byKey.of(named.get(i).get(target.order()).keyHere) - lean(i, target);
      double support = Math.max(-1, Math.min(1, SAME * same));
      int favor = StanceChoices.index(target.order(), Polarity.FAVOR);
      int against = StanceChoices.index(target.order(), Polarity.AGAINST);
      out[favor] = Math.log(Math.max(p[favor], LEAST)) + support;
      out[against] = Math.log(Math.max(p[against], LEAST)) - support;
    }
    return List.of(out);
  }

  /** What the others say for each choice of case {@code i}, as hashed features. */
  List<int[]> features(int i) {
    List<int[]> out = new ArrayList<>();
    Features buffer = new Features();
    for (Bag bag : bags(i)) {
      out.add(bag.crossed(buffer, out.isEmpty() ? NONE : STANCE));
    }
    return out;
  }

  /** The probability of each choice of case {@code i} under {@code weights}. */
  double[] probabilities(int i, Weights weights) {
    List<Bag> bags = bags(i);
    List<Double> offsets = offsets(i);
    double[] scores = new double[bags.size()];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = bags.get(k).score(weights, k == 0 ? NONE : STANCE) + offsets.get(k);
    }
    return Ranker.softmax(scores);
  }

  private List<Bag> bags(int i) {
    add(i, -1);
    List<Bag> out = new ArrayList<>();
    out.add(none(i));
    for (Target target : choices.get(i).targets()) {
      for (Polarity polarity : Polarity.values()) {
        out.add(of(i, target, polarity));
      }
    }
    add(i, 1);
    return out;
  }

  private Bag none(int i) {
    Bag bag = new Bag();
    double own = 1 - alone.get(i)[0];
    double others = anyOfAll - own;
    double same = anyBySpeaker.of(anyBySpeaker.known(speaker(i))) - own;
    int n = turns.getOrDefault(speaker(i), 1) - 1;
    String act = cases.get(i).cue().act().map(a -> a.label()).orElse("none");
    bag.add("bias");
    bag.add("own", tenths(own));
    bag.add("rate", cases.size() < 2 ? -1 : tenths(others / (cases.size() - 1)));
    bag.add("rate+own", tenths(others / Math.max(1, cases.size() - 1)) + " " + tenths(own));
    bag.add("same speaker", n == 0 ? -1 : tenths(same / n));
    bag.add("before", i == 0 ? -1 : tenths(1 - alone.get(i - 1)[0]));
    bag.add("after", i + 1 == cases.size() ? -1 : tenths(1 - alone.get(i + 1)[0]));
    bag.add("claims", Bag.bucket(cases.size()));
    bag.add("act+rate", act + tenths(others / Math.max(1, cases.size() - 1)));
    addNesting(bag, i);
    return bag;
  }

  private void addNesting(Bag bag, int i) {
    int end = Math.min(cases.size(), i + NESTED);
    for (int j = Math.max(0, i - NESTED); j < end; j++) {
      if (j != i && holds(i, j)) {
        bag.add("holds", tenths(1 - alone.get(j)[0]));
      }
      if (j != i && holds(j, i)) {
        bag.add("held", tenths(1 - alone.get(j)[0]));
      }
    }
  }

  private boolean holds(int outer, int inner) {
    List<Integer> a = cases.get(outer).content().indices();
    List<Integer> b = cases.get(inner).content().indices();
    return !a.isEmpty()
        && !b.isEmpty()
        && a.size() > b.size()
        && a.get(0) <= b.get(0)
        && b.get(b.size() - 1) <= a.get(a.size() - 1);
  }

  private Bag of(int i, Target target, Polarity polarity) {
    Bag bag = new Bag();
    double sign = polarity == Polarity.FAVOR ? 1 : -1;
    TargetNumbers n = named.get(i).get(target.order());
    double same = sign * byKey.of(n.keyHere);
    double all = sign * byKey.of(n.key) - same;
    double sameWord = sign * mean(n.wordsHere);
    double allWord = sign * mean(n.words) - sameWord;
    bag.add("same", quarters(same));
    bag.add("others", quarters(all));
    bag.add("same word", quarters(sameWord));
    bag.add("others word", quarters(allWord));
    bag.add("same+others", quarters(same) + " " + quarters(all));
    bag.add("attention", quarters(weight.of(n.weight)));
    addPlace(bag, i, target, polarity);
    addOpponent(bag, i, target, sign);
    return bag;
  }

  private void addPlace(Bag bag, int i, Target target, Polarity polarity) {
    double own = alone.get(i)[StanceChoices.index(target.order(), polarity)];
    double given = own / Math.max(1e-6, 1 - alone.get(i)[0]);
    int better = 0;
    for (int k = 1; k < alone.get(i).length; k++) {
      better += alone.get(i)[k] > own ? 1 : 0;
    }
    bag.add("rank", Math.min(better, 5));
    bag.add("share", tenths(given));
    bag.addIf(better == 0, "first", "" + tenths(given));
  }

  /** Where the target speaks too: whether the quarrel is mutual. */
  private void addOpponent(Bag bag, int i, Target target, double sign) {
    boolean speaks = false;
    double answer = 0;
    Map<String, double[]> answers = new HashMap<>();
    for (int j : alike(target)) {
      if (j != i) {
        double[] said = answers.computeIfAbsent(speaker(j), s -> said(i, j, target));
        speaks |= said != SILENT;
        for (double lean : said) {
          answer += lean;
        }
      }
    }
    bag.addIf(speaks, "speaks", (sign > 0) + " " + quarters(sign * answer));
  }

  /** The attributions whose speakers share a word with {@code target}, in order. */
  private Iterable<Integer> alike(Target target) {
    List<List<Integer>> lists = new ArrayList<>();
    for (String word : target.words()) {
      List<Integer> list = namedWith.get(word);
      if (list != null) {
        lists.add(list);
      }
    }
    if (lists.size() < 2) {
      return lists.isEmpty() ? List.of() : lists.get(0);
    }
    Set<Integer> all = new TreeSet<>();
    lists.forEach(all::addAll);
    return all;
  }

  /** What the speaker of {@code j} says of each name of that of {@code i}, if he is the target. */
  private double[] said(int i, int j, Target target) {
    if (!target.sameAs(names.get(j))) {
      return SILENT;
    }
    double[] out = new double[Math.max(1, names.get(i).size())];
    for (int k = 0; k < names.get(i).size(); k++) {
      out[k] = byWord.of(byWord.known(names.get(i).get(k) + "\t" + speaker(j)));
    }
    return out;
  }

  private double mean(int[] words) {
    double sum = 0;
    for (int word : words) {
      sum += byWord.of(word);
    }
    return sum / words.length;
  }

  private static int tenths(double p) {
    return (int) Math.round(p * 10);
  }

  private static int quarters(double lean) {
    return (int) Math.max(-6, Math.min(6, Math.round(lean * 4)));
  }
}
