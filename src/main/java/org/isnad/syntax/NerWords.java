package org.isnad.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.EntityWords;
import org.isnad.lexicon.MatchKey;
import org.isnad.model.Morph;
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
  List<List<NerWord>> read(SegmentedArticle article, List<Morph> morphs) {
    List<List<NerWord>> out = new ArrayList<>(article.sentences().size());
    for (Sentence s : article.sentences()) {
      out.add(
          read(
              article.tokens().subList(s.firstToken(), s.endToken()),
              morphs.isEmpty() ? morphs : morphs.subList(s.firstToken(), s.endToken())));
    }
    return out;
  }

  private List<NerWord> read(List<Token> tokens, List<Morph> morphs) {
    List<NerWord> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(read(tokens.get(i), morphs.isEmpty() ? "" : morphs.get(i).tag()));
    }
    for (int i = 0; i < words.size(); i++) {
      markPhrase(words, i);
    }
    return words;
  }

  private NerWord read(Token token, String tag) {
    String key = MatchKey.of(token.text());
    String stem = token.isWord() ? Stems.of(key, k -> clusters.frequency(clusters.find(k))) : key;
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
        lexicon.of(EntityWords.bare(stem)),
        tag,
        0);
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
        all,
        word.tag(),
        0);
  }
}
