package org.isnad.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.EntityWords;
import org.isnad.lexicon.MatchKey;
import org.isnad.lexicon.Memo;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads tokens as {@link NerWord}s: cuts proclitics, looks up clusters, names and hints. */
final class NerWords {
  private static final List<String> NAME_OPENINGS = List.of("عبدال", "عبد", "ابو", "ال");

  private final WordClusters clusters;
  private final NameTokens names;
  private final EntityWords lexicon;
  private final @Nullable NerEmissions emissions;
  private final Memo<NerForm> forms = new Memo<>(14, text -> form(Token.Kind.WORD, text));

  /** Reads words to learn from. */
  NerWords(WordClusters clusters, NameTokens names, EntityWords lexicon) {
    this(clusters, names, lexicon, null);
  }

  /** Reads words, each form with what {@code emissions} add up for it, if there are any. */
  NerWords(
      WordClusters clusters,
      NameTokens names,
      EntityWords lexicon,
      @Nullable NerEmissions emissions) {
    this.clusters = clusters;
    this.names = names;
    this.lexicon = lexicon;
    this.emissions = emissions;
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
    NerForm form = token.isWord() ? forms.of(token.text()) : form(token.kind(), token.text());
    return NerWord.of(form, tag);
  }

  private NerForm form(Token.Kind kind, String text) {
    String key = MatchKey.of(text);
    String stem =
        kind == Token.Kind.WORD ? Stems.of(key, k -> clusters.frequency(clusters.find(k))) : key;
    NerForm form =
        new NerForm(
            kind,
            key,
            stem,
            clusters.find(stem),
            name(stem),
            lexicon.of(EntityWords.bare(stem)),
            clusters);
    return emissions == null ? form : form.with(emissions.of(form));
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
    String phrase = EntityWords.bare(words.get(from).stem());
    for (int end = from + 1; end < words.size() && lexicon.opens(phrase); end++) {
      if (words.get(end).kind() != Token.Kind.WORD) {
        return;
      }
      phrase += ' ' + EntityWords.bare(words.get(end).key());
      Set<EntityWords.Kind> found = lexicon.of(phrase);
      for (int i = from; !found.isEmpty() && i <= end; i++) {
        EnumSet<EntityWords.Kind> all = EnumSet.copyOf(found);
        all.addAll(words.get(i).hints());
        words.set(i, words.get(i).with(all));
      }
    }
  }
}
