package org.isnad.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Entity;

/**
 * Adds the other places of names of several words: an article that has «البنك التجاري» (“the
 * Commercial Bank”) once for sure means it everywhere. Stateless.
 */
final class Repeats {
  private static final double SURE = 0.8;
  private static final double SHARE = 0.7;

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
    if (sure.isEmpty()) {
      return List.copyOf(entities);
    }
    List<Entity> out = new ArrayList<>(entities);
    int offset = 0;
    for (List<NerWord> sentence : sentences) {
      find(sentence, offset, taken, sure, out);
      offset += sentence.size();
    }
    out.sort(Comparator.comparingInt(Entity::first));
    return List.copyOf(out);
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
