package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.learn.Features;
import org.isnad.lexicon.EntityWords.Kind;
import org.isnad.model.Token;

/**
 * The hashed features of a sentence's words for the entity model: those of each word alone ({@link
 * NerEmissions}) and those of words together. One use a sentence.
 */
final class NerFeatures {
  private static final int REACH = 5;
  private static final Kind[] KINDS = Kind.values();

  private final List<NerWord> words;
  private final Elsewhere elsewhere;
  private final long[] stems;
  private final long[] tags;
  private final int sport;

  NerFeatures(List<NerWord> words, Elsewhere elsewhere, int sport) {
    this.sport = sport;
    this.words = words;
    this.elsewhere = elsewhere;
    this.stems = new long[words.size()];
    this.tags = new long[words.size()];
    for (int i = 0; i < stems.length; i++) {
      stems[i] = words.get(i).form().stemHash() + words.get(i).hidden();
      tags[i] = Features.of(words.get(i).tag());
    }
  }

  /** One set of hashes for each word of each sentence of an article. */
  static List<List<int[]>> of(List<List<NerWord>> sentences) {
    Elsewhere elsewhere = new Elsewhere(sentences);
    int sport = sport(sentences);
    Features out = new Features();
    List<List<int[]>> all = new ArrayList<>(sentences.size());
    for (List<NerWord> words : sentences) {
      NerFeatures features = new NerFeatures(words, elsewhere, sport);
      List<int[]> sentence = new ArrayList<>(words.size());
      for (int i = 0; i < words.size(); i++) {
        out.clear();
        features.alone(i, out);
        features.together(i, out);
        sentence.add(out.toArray());
      }
      all.add(sentence);
    }
    return all;
  }

  /** How much of the article's wording is of sport: 0 little, 2 much. */
  static int sport(List<List<NerWord>> sentences) {
    int found = 0;
    int all = 0;
    for (List<NerWord> words : sentences) {
      all += words.size();
      for (NerWord word : words) {
        found += word.has(Kind.SPORT) ? 1 : 0;
      }
    }
    return found * 100L > all ? 2 : found * 300L > all ? 1 : 0;
  }

  /** Adds what the words around position {@code i} say, each alone. */
  private void alone(int i, Features out) {
    for (int d = -NerEmissions.REACH; d <= NerEmissions.REACH; d++) {
      if (!inside(i + d)) {
        NerEmissions.border(d, out);
      } else if (d == 0) {
        NerEmissions.here(words.get(i).form(), words.get(i).hidden(), out);
      } else {
        NerEmissions.beside(words.get(i + d).form(), words.get(i + d).hidden(), d, out);
      }
    }
  }

  /** Adds what the words around position {@code i} say together, and what they say in place. */
  void together(int i, Features out) {
    words(i, out);
    shapes(i, out);
    groups(i, out);
    tags(i, out);
    sport(i, out);
    hints(i, out);
    elsewhere.add(words, i, out);
  }

  private void words(int i, Features out) {
    out.add(13, stem(i - 1), stems[i]);
    out.add(14, stems[i], stem(i + 1));
    out.add(15, stem(i - 2), stem(i - 1));
    out.add(16, stem(i + 1), stem(i + 2));
  }

  private void shapes(int i, Features out) {
    out.add(32, shape(i), shape(i - 1));
    out.add(33, shape(i), shape(i + 1));
    out.add(34, article(i), article(i - 1), article(i + 1));
    out.add(36, i == 0 ? 1 : 0, cut(i + 1));
  }

  private void groups(int i, Features out) {
    for (int level = 0; level < WordClusters.LEVELS; level++) {
      out.add(205 + level * 10, group(i - 1, level), group(i, level));
      out.add(206 + level * 10, group(i, level), group(i + 1, level));
    }
  }

  private void tags(int i, Features out) {
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
  private void sport(int i, Features out) {
    out.add(150, sport);
    out.add(151, sport, mask(i));
    out.add(152, sport, group(i, 0));
    out.add(153, sport, stem(i - 1));
    out.add(154, sport, cut(i), article(i));
  }

  private void hints(int i, Features out) {
    for (int d = -2; d <= 2; d++) {
      out.add(70 + d + 2, mask(i + d));
    }
    out.add(80, mask(i - 1), mask(i));
    out.add(81, mask(i), mask(i + 1));
    out.add(82, name(i - 1), name(i), name(i + 1));
    out.add(83, name(i), mask(i - 1));
    for (Kind kind : KINDS) {
      if (kind != Kind.SPORT && words.get(i).has(kind)) {
        out.add(85, kind.bit(), article(i), article(i + 1));
      }
    }
    int title = before(i, Kind.TITLE);
    int organization = before(i, Kind.ORG);
    out.add(86, title, organization, before(i, Kind.PLACE));
    out.add(87, title, name(i));
    out.add(88, organization, group(i, 0));
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

  private long tag(int i) {
    return inside(i) ? tags[i] : -1;
  }

  private int group(int i, int level) {
    return inside(i) ? words.get(i).form().group(level) : -2;
  }

  private int mask(int i) {
    return inside(i) ? words.get(i).mask() : -1;
  }

  private int name(int i) {
    return inside(i) ? words.get(i).name() : -1;
  }

  private int cut(int i) {
    return inside(i) ? words.get(i).form().cut() : -1;
  }

  private int article(int i) {
    return inside(i) ? words.get(i).form().article() : -1;
  }

  private int shape(int i) {
    return inside(i) ? words.get(i).form().shape() : -1;
  }
}
