package org.isnad.stance;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Entity;

/**
 * What a content as a whole says for a stance on anybody, or for none: the cue and its act, the
 * speaker's kind and role, the words and how they lean. Stateless.
 */
final class ContentFeatures {
  private static final int WORDS = 40;
  private static final Set<String> FIRST_PERSON = WordLists.of("first person");
  private static final Set<String> NEGATION = WordLists.of("content negation");

  private final Case c;
  private final int targets;
  private final String act;
  private final Surroundings around;

  ContentFeatures(Case c, int targets, String act, Surroundings around) {
    this.c = c;
    this.targets = targets;
    this.act = act;
    this.around = around;
  }

  /** What speaks for no stance at all. */
  Bag none() {
    Bag bag = new Bag();
    bag.add("bias");
    addCue(bag);
    bag.add("targets", Bag.bucket(targets));
    bag.add("length", Bag.bucket(c.content().size() / 3));
    bag.add("favor", Bag.bucket(around.count("favor")));
    bag.add("against", Bag.bucket(around.count("against")));
    bag.add("balance", around.balance() + act);
    bag.add("hits", Bag.bucket(c.hits().size()) + act);
    bag.addIf(c.inHeadline(), "headline");
    addSpeaker(bag);
    addShape(bag);
    for (PolarityHit hit : c.hits()) {
      bag.add("hit", hit.entry().key());
      bag.add("hit role", hit.entry().role().label() + hit.polarity());
    }
    addWords(bag);
    addLeaning(bag);
    return bag;
  }

  /** What speaks for one polarity rather than the other, on whatever target. */
  Bag polar() {
    Bag bag = new Bag();
    bag.add("p lemma+kind", c.cue().lemma() + c.speaker().kind().label());
    bag.add("p act+balance", act + around.balance());
    addWords(bag);
    addLeaning(bag);
    return bag;
  }

  private void addCue(Bag bag) {
    bag.add("act", act);
    bag.add("lemma", c.cue().lemma());
    bag.add("lemma+frame", c.cue().lemma() + c.cue().frame());
    bag.add("lemma+kind", c.cue().lemma() + c.speaker().kind().label());
    bag.add("word", c.cue().word());
    bag.add("type", c.attribution().type().label());
    bag.add("type+act", c.attribution().type().label() + act);
    bag.addIf(c.attribution().parent().isPresent(), "nested");
    bag.addIf(c.attribution().source().isEmpty(), "unwritten source");
  }

  private void addSpeaker(Bag bag) {
    String kind = c.speaker().kind().label();
    bag.add("kind", kind);
    bag.add("kind+act", kind + act);
    c.speaker()
        .role()
        .ifPresent(role -> Keys.nameWords(role).stream().limit(4).forEach(w -> bag.add("role", w)));
    bag.addIf(c.speaker().role().isEmpty(), "no role", kind);
    if (c.speaker().kind() != org.isnad.model.SpeakerKind.PERSON) {
      c.speakerWords().stream().limit(2).forEach(w -> bag.add("name", w));
    }
  }

  private void addShape(Bag bag) {
    Content content = c.content();
    int digits = 0;
    int first = 0;
    int negations = 0;
    int names = 0;
    int marks = 0;
    for (int i = 0; i < content.size(); i++) {
      String word = content.folded(i);
      digits += Character.isDigit(word.charAt(0)) ? 1 : 0;
      first += FIRST_PERSON.contains(word) || content.morph(i).enclitic().equals("نا") ? 1 : 0;
      negations += NEGATION.contains(word) ? 1 : 0;
      marks += word.equals("!") || word.equals("؟") ? 1 : 0;
    }
    BitSet indices = new BitSet();
    content.indices().forEach(indices::set);
    int from = c.analyzed().entityFrom(Math.max(0, indices.nextSetBit(0)));
    List<Entity> entities = c.analyzed().entities();
    for (int e = from; e < entities.size() && entities.get(e).first() < indices.length(); e++) {
      names += indices.get(entities.get(e).first()) ? 1 : 0;
    }
    bag.add("digits", Bag.bucket(digits));
    bag.add("first person", Bag.bucket(first));
    bag.add("negations", Bag.bucket(negations));
    bag.add("names", Bag.bucket(names));
    bag.addIf(marks > 0, "asks or exclaims");
  }

  private void addWords(Bag bag) {
    Content content = c.content();
    for (int i = 0; i < Math.min(content.size(), 4); i++) {
      bag.add("opening", content.folded(i));
    }
    for (int i = 0; i < Math.min(content.size(), WORDS); i++) {
      if (content.token(i).isWord()) {
        bag.add("word", content.stem(i));
        bag.add("fine", c.wording().fine().get(i));
      }
    }
  }

  private void addLeaning(Bag bag) {
    Wording w = c.wording();
    bag.add("praise mean", Wording.mean(w.praise(), 0, w.size()));
    bag.add("praise opening", Wording.sum(w.praise(), 0, 10));
    bag.add("praise sum", Wording.sum(w.praise(), 0, WORDS));
    bag.add("praise most", Wording.extreme(w.praise(), 0, WORDS));
    bag.add("judging mean", Wording.mean(w.judging(), 0, w.size()));
    bag.add("judging sum", Wording.sum(w.judging(), 0, WORDS));
    bag.add("judging opening", Wording.sum(w.judging(), 0, 8));
  }
}
