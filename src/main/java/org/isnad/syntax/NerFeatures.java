package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.learn.Features;
import org.isnad.lexicon.EntityWords.Kind;
import org.isnad.model.Token;

/** The hashed features of a sentence's words for the entity model. One use a sentence. */
final class NerFeatures {
  private static final int REACH = 5;

  private final List<NerWord> words;
  private final WordClusters clusters;
  private final Elsewhere elsewhere;
  private final long[] keys;
  private final long[] stems;
  private final int sport;
  private final Features out = new Features();

  private NerFeatures(List<NerWord> words, WordClusters clusters, Elsewhere elsewhere, int sport) {
    this.sport = sport;
    this.words = words;
    this.clusters = clusters;
    this.elsewhere = elsewhere;
    this.keys = words.stream().mapToLong(w -> Features.of(w.key()) + w.hidden()).toArray();
    this.stems = words.stream().mapToLong(w -> Features.of(w.stem()) + w.hidden()).toArray();
  }

  /** One set of hashes for each word of each sentence of an article. */
  static List<List<int[]>> of(List<List<NerWord>> sentences, WordClusters clusters) {
    Elsewhere elsewhere = new Elsewhere(sentences, clusters);
    int sport = sport(sentences);
    List<List<int[]>> out = new ArrayList<>(sentences.size());
    for (List<NerWord> words : sentences) {
      NerFeatures features = new NerFeatures(words, clusters, elsewhere, sport);
      List<int[]> all = new ArrayList<>(words.size());
      for (int i = 0; i < words.size(); i++) {
        all.add(features.at(i));
      }
      out.add(all);
    }
    return out;
  }

  /** How much of the article's wording is of sport: 0 little, 2 much. */
  private static int sport(List<List<NerWord>> sentences) {
    long found = sentences.stream().flatMap(List::stream).filter(w -> w.has(Kind.SPORT)).count();
    long all = sentences.stream().mapToLong(List::size).sum();
    return found * 100 > all ? 2 : found * 300 > all ? 1 : 0;
  }

  private int[] at(int i) {
    out.clear();
    out.add(0);
    words(i);
    letters(i);
    groups(i);
    tags(i);
    sport(i);
    hints(i);
    elsewhere.add(words, i, out);
    return out.toArray();
  }

  private void words(int i) {
    out.add(1, keys[i]);
    out.add(2, stems[i]);
    for (int d = -2; d <= 2; d++) {
      if (d != 0) {
        out.add(10 + d, stem(i + d));
      }
    }
    out.add(13, stem(i - 1), stems[i]);
    out.add(14, stems[i], stem(i + 1));
    out.add(15, stem(i - 2), stem(i - 1));
    out.add(16, stem(i + 1), stem(i + 2));
  }

  private void letters(int i) {
    NerWord word = words.get(i);
    String stem = word.stem();
    for (int n = 1; n <= 4 && n < stem.length(); n++) {
      out.add(20 + n, Features.of(stem.substring(0, n)));
      out.add(25 + n, Features.of(stem.substring(stem.length() - n)));
    }
    out.add(30, Math.min(stem.length(), 8));
    out.add(31, word.cut());
    out.add(32, shape(i), shape(i - 1));
    out.add(33, shape(i), shape(i + 1));
    out.add(34, article(i), article(i - 1), article(i + 1));
    out.add(35, word.frequency());
    out.add(36, i == 0 ? 1 : 0, cut(i + 1));
  }

  private void groups(int i) {
    for (int level = 0; level < WordClusters.LEVELS; level++) {
      for (int d = -2; d <= 2; d++) {
        out.add(200 + level * 10 + d + 2, group(i + d, level));
      }
      out.add(205 + level * 10, group(i - 1, level), group(i, level));
      out.add(206 + level * 10, group(i, level), group(i + 1, level));
    }
  }

  private void tags(int i) {
    for (int d = -2; d <= 2; d++) {
      out.add(120 + d + 2, tag(i + d));
    }
    out.add(125, tag(i - 1), tag(i));
    out.add(126, tag(i), tag(i + 1));
    out.add(127, tag(i - 1), tag(i), tag(i + 1));
    out.add(128, tag(i), name(i));
    out.add(129, tag(i), name(i), mask(i - 1));
    out.add(130, tag(i), mask(i));
    out.add(131, tag(i), group(i, 0));
  }

  /** In sport «برشلونة» and «العربي» (“Barcelona”, “al-Arabi”) are clubs. */
  private void sport(int i) {
    out.add(150, sport);
    out.add(151, sport, mask(i));
    out.add(152, sport, group(i, 0));
    out.add(153, sport, stem(i - 1));
    out.add(154, sport, cut(i), article(i));
  }

  private long tag(int i) {
    return inside(i) ? Features.of(words.get(i).tag()) : -1;
  }

  private void hints(int i) {
    for (int d = -2; d <= 2; d++) {
      out.add(70 + d + 2, mask(i + d));
      out.add(75 + d + 2, name(i + d));
    }
    out.add(80, mask(i - 1), mask(i));
    out.add(81, mask(i), mask(i + 1));
    out.add(82, name(i - 1), name(i), name(i + 1));
    out.add(83, name(i), mask(i - 1));
    out.add(84, name(i), group(i, 0));
    for (Kind kind : Kind.values()) {
      if (kind != Kind.SPORT && i < words.size() && words.get(i).has(kind)) {
        out.add(85, kind.bit(), article(i), article(i + 1));
      }
    }
    out.add(86, before(i, Kind.TITLE), before(i, Kind.ORG), before(i, Kind.PLACE));
    out.add(87, before(i, Kind.TITLE), name(i));
    out.add(88, before(i, Kind.ORG), group(i, 0));
  }

  /** How far back the nearest word of {@code kind} stands in the same run of words. */
  private int before(int i, Kind kind) {
    for (int d = 1; d <= REACH && i - d >= 0; d++) {
      NerWord word = words.get(i - d);
      if (word.kind() != Token.Kind.WORD) {
        return 0;
      }
      if (word.has(kind)) {
        return d;
      }
    }
    return 0;
  }

  private boolean inside(int i) {
    return i >= 0 && i < words.size();
  }

  private long stem(int i) {
    return inside(i) ? stems[i] : i < 0 ? -1 : -2;
  }

  private int group(int i, int level) {
    return inside(i) ? clusters.group(words.get(i).word(), level) : -2;
  }

  private int mask(int i) {
    return inside(i) ? words.get(i).mask() : -1;
  }

  private int name(int i) {
    return inside(i) ? words.get(i).name() : -1;
  }

  private int cut(int i) {
    return inside(i) ? words.get(i).cut() : -1;
  }

  private int article(int i) {
    return inside(i) ? words.get(i).stem().startsWith("ال") ? 1 : 0 : -1;
  }

  private int shape(int i) {
    if (!inside(i)) {
      return -1;
    }
    NerWord word = words.get(i);
    char first = word.key().charAt(0);
    boolean latin = first < 0x250 && Character.isLetter(first);
    boolean mark = word.kind() == Token.Kind.MARK || word.kind() == Token.Kind.QUOTE;
    int kind = word.kind() == Token.Kind.NUMBER ? 2 : 0;
    return mark ? 16 + first : kind + (latin ? 1 : 0);
  }
}
