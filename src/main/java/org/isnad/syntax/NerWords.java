package org.isnad.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.EntityWords;
import org.isnad.lexicon.MatchKey;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;
import org.isnad.model.Token;

/** Reads tokens as {@link NerWord}s: cuts proclitics, looks up clusters, names and hints. */
final class NerWords {
  private static final List<String> NAME_OPENINGS = List.of("عبدال", "عبد", "ابو", "ال");

  private final WordClusters clusters;
  private final NameTokens names;
  private final EntityWords lexicon;

  NerWords(WordClusters clusters, NameTokens names, EntityWords lexicon) {
    this.clusters = clusters;
    this.names = names;
    this.lexicon = lexicon;
  }

  /** The tokens of each sentence. */
  List<List<NerWord>> read(SegmentedArticle article) {
    List<List<NerWord>> out = new ArrayList<>(article.sentences().size());
    for (Sentence s : article.sentences()) {
      out.add(read(article.tokens().subList(s.firstToken(), s.endToken())));
    }
    return out;
  }

  private List<NerWord> read(List<Token> tokens) {
    List<NerWord> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(read(token));
    }
    for (int i = 0; i < words.size(); i++) {
      markPhrase(words, i);
    }
    return words;
  }

  private NerWord read(Token token) {
    String key = MatchKey.of(token.text());
    String stem = token.isWord() ? stem(key) : key;
    int cut = key.length() - stem.length();
    int word = clusters.find(stem);
    return new NerWord(
        token.kind(),
        key,
        stem,
        cut == 0 ? 0 : key.charAt(0) * 4 + Math.min(cut, 3),
        word,
        clusters.frequency(word),
        name(stem),
        lexicon.of(EntityWords.bare(stem)));
  }

  /** Of the word as it stands, or of what follows «عبدال», «ابو» or the article in it. */
  private int name(String stem) {
    int step = names.step(stem);
    for (String opening : NAME_OPENINGS) {
      if (stem.length() > opening.length() + 2 && stem.startsWith(opening)) {
        step = Math.max(step, names.step(stem.substring(opening.length())));
      }
    }
    return step;
  }

  /** The key or what is left without و ف, ب ل ك: whichever is the most frequent in news. */
  private String stem(String key) {
    String best = key;
    double top = clusters.frequency(clusters.find(key)) + 2;
    for (String cut : cuts(key)) {
      int frequency = clusters.frequency(clusters.find(cut));
      if (frequency > top) {
        top = frequency;
        best = cut;
      }
    }
    return best;
  }

  private static List<String> cuts(String key) {
    List<String> cuts = new ArrayList<>(3);
    String rest = key;
    if (rest.length() > 3 && "وف".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1);
      cuts.add(rest);
    }
    if (rest.length() > 4 && rest.startsWith("لل")) {
      cuts.add("ال" + rest.substring(2));
      cuts.add(rest.substring(1));
    } else if (rest.length() > 3 && "بلك".indexOf(rest.charAt(0)) >= 0) {
      cuts.add(rest.substring(1));
    }
    return cuts;
  }

  private void markPhrase(List<NerWord> words, int from) {
    StringBuilder phrase = new StringBuilder(EntityWords.bare(words.get(from).stem()));
    for (int end = from + 1; end < words.size() && end - from < lexicon.longest(); end++) {
      if (words.get(end).kind() != Token.Kind.WORD) {
        return;
      }
      phrase.append(' ').append(EntityWords.bare(words.get(end).key()));
      Set<EntityWords.Kind> found = lexicon.of(phrase.toString());
      for (int i = from; !found.isEmpty() && i <= end; i++) {
        words.set(i, with(words.get(i), found));
      }
    }
  }

  private static NerWord with(NerWord word, Set<EntityWords.Kind> more) {
    EnumSet<EntityWords.Kind> all = EnumSet.copyOf(more);
    all.addAll(word.hints());
    return new NerWord(
        word.kind(),
        word.key(),
        word.stem(),
        word.cut(),
        word.word(),
        word.frequency(),
        word.name(),
        all);
  }
}
