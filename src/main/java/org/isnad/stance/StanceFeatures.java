package org.isnad.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Entity;
import org.isnad.model.Polarity;
import org.isnad.model.SpeechAct;

/**
 * What speaks for a stance on a target, or for none: the cue and its act, the target's place, its
 * words and neighbours, and the polar words around it with their roles and distances.
 *
 * <p>Example: in «روسيا ليست ضامنًا» (“Russia is no guarantor”) «روسيا» is the first phrase, and
 * the next polar word after it is a quality, for, negated. Stateless.
 */
final class StanceFeatures {
  private static final Set<String> DEMONSTRATIVES = WordLists.of("demonstrative");

  private final Case c;
  private final List<Target> targets;
  private final SpeechAct act;
  private final Surroundings around;
  private final Set<String> ownWords;
  private final Set<String> speakerWords;
  private final Set<String> roleWords;
  private final Set<String> titleWords;

  StanceFeatures(Case c, List<Target> targets, SpeechAct act) {
    this.c = c;
    this.targets = targets;
    this.act = act;
    this.around = new Surroundings(c.content(), c.hits());
    this.ownWords = c.ownWords();
    this.speakerWords = Set.copyOf(c.speakerWords());
    this.roleWords = c.speaker().role().map(r -> Set.copyOf(Keys.nameWords(r))).orElse(Set.of());
    this.titleWords = Set.copyOf(Keys.nameWords(c.analyzed().base().article().title()));
  }

  /** What the content as a whole speaks for. */
  ContentFeatures content() {
    return new ContentFeatures(c, targets.size(), act.label(), around);
  }

  /** What speaks for a stance on {@code target}, whatever its polarity. */
  Bag of(Target target) {
    Bag bag = new Bag();
    NounPhrase first = target.first();
    bag.add("bias");
    bag.add("act", act.label());
    bag.add("lemma", c.cue().lemma());
    if (target.before().isPresent()) {
      Antecedents.describe(bag, c, target, target.before().get());
      addWho(bag, target);
      return bag;
    }
    bag.add("order", place(target) + act.label());
    bag.add("order+prep", place(target) + c.cue().preposition() + act.label());
    bag.add("order+lemma", place(target) + c.cue().lemma());
    bag.add("order+complement", place(target) + c.cue().frame().complement());
    bag.add("start", Bag.bucket(first.first()));
    addWording(bag, first);
    bag.add("mentions", Bag.bucket(target.mentions().size()));
    addWords(bag, first);
    addWho(bag, target);
    for (NounPhrase mention : target.mentions()) {
      addPlace(bag, mention);
    }
    return bag;
  }

  /** What the polar words say for {@code polarity} on {@code target}: same or opposite. */
  Bag of(Target target, Polarity polarity) {
    Bag bag = new Bag();
    String order = place(target);
    int balance = around.count(polarity.label()) - around.count(other(polarity).label());
    String lean =
        balance > 1 ? "++" : balance > 0 ? "+" : balance < -1 ? "--" : balance < 0 ? "-" : "0";
    bag.add("balance", lean);
    bag.add("balance+act", lean + act.label() + polarity);
    bag.add("balance+order", lean + order);
    NounPhrase first = target.first();
    if (target.before().isPresent()) {
      around.hitAfter(0).ifPresent(h -> addHit(bag, "pronoun", h, h.first(), "p", polarity));
      return bag;
    }
    for (PolarityHit hit : around.inside(first)) {
      boolean head = hit.first() == first.first();
      String key = side(hit, polarity) + hit.entry().role().label() + head;
      bag.add("inside", key);
      bag.add("inside+order", key + order);
      bag.add("inside+act", key + act);
      bag.add("inside key", side(hit, polarity) + hit.entry().key() + head);
    }
    bag.addIf(shares(ownWords, target), "own", lean);
    for (NounPhrase mention : target.mentions()) {
      around
          .hitBefore(mention.first())
          .ifPresent(h -> addHit(bag, "left", h, mention.first() - h.end(), order, polarity));
      around
          .hitAfter(mention.end())
          .ifPresent(h -> addHit(bag, "right", h, h.first() - mention.end(), order, polarity));
      around
          .secondAfter(mention.end())
          .ifPresent(h -> addHit(bag, "right2", h, h.first() - mention.end(), order, polarity));
    }
    return bag;
  }

  private static Polarity other(Polarity polarity) {
    return polarity == Polarity.FAVOR ? Polarity.AGAINST : Polarity.FAVOR;
  }

  private static String side(PolarityHit hit, Polarity polarity) {
    return hit.polarity() == polarity ? "same " : "opposite ";
  }

  private static String place(Target target) {
    return target.before().isPresent() ? "b" : Integer.toString(Math.min(target.order(), 4));
  }

  private void addWords(Bag bag, NounPhrase first) {
    Content content = c.content();
    bag.add("head", content.stem(first.first()));
    bag.add("last", content.stem(first.end() - 1));
    bag.add("width", Bag.bucket(first.end() - first.first()));
    bag.add("tag", content.tag(first.first()));
    String before = first.first() > 0 ? content.folded(first.first() - 1) : "";
    bag.addIf(DEMONSTRATIVES.contains(before), "demonstrative");
    bag.add("definite", Boolean.toString(isDefinite(first)));
    bag.add("pronoun", Boolean.toString(!content.morph(first.end() - 1).enclitic().isEmpty()));
    bag.addIf(around.inside(first).isEmpty(), "inside", "nothing");
  }

  private void addWording(Bag bag, NounPhrase first) {
    Wording w = c.wording();
    bag.add("head fine", w.fine().get(first.first()));
    bag.add("head coarse", w.coarse().get(first.first()) + act.label());
    bag.add("last fine", w.fine().get(first.end() - 1));
    bag.addIf(first.first() > 0, "before fine", "" + at(w.fine(), first.first() - 1));
    bag.add("after fine", at(w.fine(), first.end()));
    bag.add("after fine 2", at(w.fine(), first.end() + 1));
    bag.add("praise inside", Wording.mean(w.praise(), first.first(), first.end()));
    bag.add("praise before", Wording.mean(w.praise(), first.first() - 3, first.first()));
    bag.add("praise after", Wording.mean(w.praise(), first.end(), first.end() + 5));
    bag.add("judging inside", Wording.mean(w.judging(), first.first(), first.end()));
    bag.add("judging after", Wording.mean(w.judging(), first.end(), first.end() + 5));
  }

  private static int at(List<Integer> values, int i) {
    return i < 0 || i >= values.size() ? -2 : values.get(i);
  }

  private boolean isDefinite(NounPhrase phrase) {
    String tag = c.content().tag(phrase.end() - 1);
    return tag.startsWith("DT") || tag.contains("NNP");
  }

  private void addWho(Bag bag, Target target) {
    Optional<Entity> entity = entity(target.before().orElse(c.content()), target.first());
    bag.add("entity", entity.map(e -> e.kind().name()).orElse("none"));
    bag.add("entity+act", entity.map(e -> e.kind().name()).orElse("none") + act.label());
    bag.add("entity+order", entity.map(e -> e.kind().name()).orElse("none") + place(target));
    bag.addIf(shares(speakerWords, target), "self");
    bag.addIf(shares(roleWords, target), "own side");
    bag.addIf(shares(titleWords, target), "in title", Bag.bucket(target.order()) + "");
    bag.add("kind", c.speaker().kind().label());
    int most = 0;
    int least = 99;
    for (String word : target.words()) {
      int times = c.counts().getOrDefault(word, 0);
      most = Math.max(most, times);
      least = Math.min(least, times);
    }
    bag.add("topic", Bag.bucket(most));
    bag.add("topic all", Bag.bucket(least));
    bag.add("topic+order", Bag.bucket(least) + place(target));
  }

  private static boolean shares(Set<String> words, Target target) {
    for (String word : target.words()) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Entity> entity(Content content, NounPhrase phrase) {
    AnalyzedArticle article = c.analyzed();
    int from = content.indices().get(phrase.first());
    int end = content.indices().get(phrase.end() - 1) + 1;
    int entity = article.entityFrom(from);
    return entity < article.entities().size() && article.entities().get(entity).first() < end
        ? Optional.of(article.entities().get(entity))
        : Optional.empty();
  }

  private void addPlace(Bag bag, NounPhrase mention) {
    Content content = c.content();
    int first = mention.first();
    int end = mention.end();
    String proclitic = content.morph(first).proclitics();
    bag.add("proclitic", proclitic);
    bag.add("before", content.folded(first - 1));
    bag.add("before stem", content.stem(first - 1));
    bag.add("before tag", content.tag(first - 1) + proclitic);
    bag.add("two before", content.stem(first - 2) + " " + content.folded(first - 1) + proclitic);
    bag.add("after", content.folded(end));
    bag.add("after stem", content.stem(end));
    bag.add("after tag", content.tag(end));
    around
        .verbBefore(first)
        .ifPresent(
            v -> {
              bag.add("verb before", content.stem(v));
              bag.add("verb before fine", c.wording().fine().get(v) + proclitic);
              bag.add("verb before+prep", content.stem(v) + (first - v == 1) + proclitic);
            });
    around
        .verbAfter(end)
        .ifPresent(
            v -> {
              bag.add("verb after", content.stem(v));
              bag.add("verb after fine", c.wording().fine().get(v) + "" + (v - end <= 1));
            });
  }

  private void addHit(
      Bag bag, String where, PolarityHit hit, int gap, String order, Polarity polarity) {
    String key = side(hit, polarity) + hit.entry().role().label();
    String distance = gap == 0 ? "0" : gap <= 2 ? "2" : gap <= 5 ? "5" : gap <= 10 ? "10" : "far";
    bag.add(where, key + distance);
    bag.add(where + " side", side(hit, polarity) + distance);
    bag.add(where + "+order", key + distance + order);
    bag.add(where + "+act", key + act.label());
    bag.add(where + " key", side(hit, polarity) + hit.entry().key());
    bag.addIf(hit.negated(), where + " negated", key);
  }
}
