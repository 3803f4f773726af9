package org.isnad.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Entity;
import org.isnad.model.Token;

/**
 * Adds the other places of names: an article that has «البنك التجاري» (“the Commercial Bank”) once
 * for sure means it everywhere, and after «أرسين فينغر» (“Arsène Wenger”) «فينغر» is he. Stateless.
 */
final class Repeats {
  private static final double SURE = 0.8;
  private static final double SHARE = 0.7;
  private static final int TOO_FREQUENT = 8;

  private Repeats() {}

  /** The entities with those added, by first token. */
  static List<Entity> add(List<List<NerWord>> sentences, List<Entity> entities) {
    List<NerWord> words = sentences.stream().flatMap(List::stream).toList();
    boolean[] taken = new boolean[words.size()];
    Map<String, Entity> sure = new HashMap<>();
    for (Entity e : entities) {
      for (int i = e.first(); i < e.end(); i++) {
        taken[i] = true;
      }
      if (e.confidence() >= SURE && (e.end() - e.first() > 1)) {
        sure.merge(key(words, e.first(), e.end()), e, (a, b) -> a);
      }
    }
    List<Entity> out = new ArrayList<>(entities);
    addSingles(words, entities, taken, out);
    int offset = 0;
    for (List<NerWord> sentence : sentences) {
      find(sentence, offset, taken, sure, out);
      offset += sentence.size();
    }
    out.sort(Comparator.comparingInt(Entity::first));
    return List.copyOf(out);
  }

  /** Rare words that are a name, or the end of a person's, elsewhere and nothing else there. */
  private static void addSingles(
      List<NerWord> words, List<Entity> entities, boolean[] taken, List<Entity> out) {
    Map<String, Entity> names = singles(words, entities);
    for (int i = 0; i < words.size(); i++) {
      Entity known = taken[i] ? null : names.get(words.get(i).stem());
      if (known != null && known.confidence() > 0) {
        taken[i] = true;
        out.add(new Entity(i, i + 1, known.kind(), known.confidence() * SHARE));
      }
    }
  }

  private static Map<String, Entity> singles(List<NerWord> words, List<Entity> entities) {
    Map<String, Entity> single = new HashMap<>();
    for (Entity e : entities) {
      NerWord last = words.get(e.end() - 1);
      boolean alone = e.end() - e.first() == 1 || e.kind() == Entity.Kind.PERSON;
      if (e.confidence() >= SURE && alone && isRare(last)) {
        single.merge(last.stem(), e, (a, b) -> a.kind() == b.kind() ? a : undecided(a));
      }
    }
    return single;
  }

  private static Entity undecided(Entity e) {
    return new Entity(e.first(), e.end(), e.kind(), 0);
  }

  private static boolean isRare(NerWord word) {
    return word.kind() == Token.Kind.WORD
        && word.stem().length() > 3
        && word.frequency() < TOO_FREQUENT;
  }

  private static void find(
      List<NerWord> words,
      int offset,
      boolean[] taken,
      Map<String, Entity> sure,
      List<Entity> out) {
    int longest = sure.values().stream().mapToInt(e -> e.end() - e.first()).max().orElse(0);
    for (int i = 0; i < words.size(); i++) {
      for (int n = Math.min(longest, words.size() - i); n > 1; n--) {
        Entity known = free(taken, offset + i, n) ? sure.get(key(words, i, i + n)) : null;
        if (known != null) {
          out.add(new Entity(offset + i, offset + i + n, known.kind(), known.confidence() * SHARE));
          i += n - 1;
          break;
        }
      }
    }
  }

  private static boolean free(boolean[] taken, int from, int n) {
    for (int i = from; i < from + n; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static String key(List<NerWord> words, int from, int end) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < end; i++) {
      NerWord word = words.get(i);
      key.append(i == from ? word.stem() : word.key()).append(' ');
    }
    return key.toString();
  }
}
