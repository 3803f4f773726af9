package org.isnad.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.eval.GoldArticle;
import org.isnad.lexicon.MatchKey;
import org.isnad.model.Entity;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;
import org.isnad.syntax.FastTagger;
import org.isnad.syntax.NerTagger;
import org.isnad.syntax.NerTrainer;

/**
 * Articles annotated for attribution as further text to learn names from: what a first model reads
 * in them, with the full names of the persons who speak as annotated. Only sentences with such a
 * name are learnt from.
 *
 * <p>Example: where the first model sees only «براساد» a person, the annotated speaker «إسوار
 * براساد» (“Eswar Prasad”) teaches that both words are the name.
 */
final class SpeakerEntities {
  private static final String PROCLITICS = "وفلبك";

  private final NerTagger first;
  private final FastTagger tagger;

  SpeakerEntities(NerTagger first, FastTagger tagger) {
    this.first = first;
    this.tagger = tagger;
  }

  /** Gives {@code trainer} the sentences of {@code gold} that name a speaker. */
  void teach(GoldArticle gold, NerTrainer trainer) {
    SegmentedArticle article = LabelledArticle.segment(gold.id(), gold.text());
    List<Morph> morphs = tagger.tag(article);
    List<Entity> names = names(gold, article);
    List<Entity> entities = new ArrayList<>(names);
    for (Entity e : first.recognize(article, morphs)) {
      if (names.stream().noneMatch(n -> n.first() < e.end() && n.end() > e.first())) {
        entities.add(e);
      }
    }
    entities.sort(Comparator.comparingInt(Entity::first));
    Set<Sentence> naming = new HashSet<>();
    for (Sentence s : article.sentences()) {
      if (names.stream().anyMatch(n -> n.first() >= s.firstToken() && n.end() <= s.endToken())) {
        naming.add(s);
      }
    }
    trainer.learn(article, morphs, entities, naming::contains);
  }

  /** The places of the speakers' full names, in no order, longer names before names inside them. */
  static List<Entity> names(GoldArticle gold, SegmentedArticle article) {
    List<Entity> out = new ArrayList<>();
    List<String> names = new ArrayList<>(SpeakerNames.speakers(gold));
    names.sort(Comparator.comparingInt(String::length).reversed());
    for (String name : names) {
      String[] words = name.split(" ", -1);
      for (int i = 0; i + words.length <= article.tokens().size(); i++) {
        Entity e = new Entity(i, i + words.length, Entity.Kind.PERSON, 1);
        if (matches(article, i, words)
            && out.stream().noneMatch(o -> o.first() < e.end() && o.end() > e.first())) {
          out.add(e);
        }
      }
    }
    return out;
  }

  private static boolean matches(SegmentedArticle article, int at, String[] words) {
    for (int k = 0; k < words.length; k++) {
      String key = MatchKey.of(article.tokens().get(at + k).text());
      boolean same = key.equals(words[k]);
      boolean attached =
          k == 0
              && key.length() == words[0].length() + 1
              && PROCLITICS.indexOf(key.charAt(0)) >= 0
              && key.endsWith(words[0]);
      if (!same && !attached) {
        return false;
      }
    }
    return true;
  }
}
