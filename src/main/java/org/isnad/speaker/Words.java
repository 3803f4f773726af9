package org.isnad.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.HolderLexicon;
import org.isnad.lexicon.HolderNoun;
import org.isnad.lexicon.NameKey;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Entity;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of one article as this stage compares them. Not thread-safe: it remembers where names
 * stand.
 */
final class Words {
  private final AnalyzedArticle analyzed;
  private final SegmentedArticle article;
  private final String[] keys;
  private final List<List<String>> variants = new ArrayList<>();
  private final @Nullable HolderNoun[] nouns;
  private final @Nullable Entity[] entities;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final Map<List<String>, List<Integer>> occurrences = new HashMap<>();

  Words(AnalyzedArticle analyzed, HolderLexicon lexicon) {
    this.analyzed = analyzed;
    this.article = analyzed.base();
    int n = article.tokens().size();
    keys = new String[n];
    nouns = new @Nullable HolderNoun[n];
    entities = new @Nullable Entity[n];
    for (int i = 0; i < n; i++) {
      Token token = article.token(i);
      keys[i] = NameKey.word(token.text());
      nouns[i] = token.isWord() ? lexicon.find(token.text()).orElse(null) : null;
      variants.add(variants(keys[i]));
      if (nouns[i] != null && keys[i].endsWith(nouns[i].lemma() + "ا")) {
        variants.get(i).add(nouns[i].lemma());
      }
      for (String variant : variants.get(i)) {
        places.computeIfAbsent(variant, k -> new ArrayList<>()).add(i);
      }
    }
    for (Entity e : analyzed.entities()) {
      for (int i = e.first(); i < e.end(); i++) {
        entities[i] = e;
      }
    }
  }

  /** What the token with {@code key} may be a writing of, without article. */
  private static List<String> variants(String key) {
    List<String> out = new ArrayList<>();
    if (key.isEmpty()) {
      return out;
    }
    out.add(NameKey.bare(key));
    String rest = key;
    for (int i = 0;
        i < 2 && rest.length() > 3 && HolderLexicon.PROCLITICS.indexOf(rest.charAt(0)) >= 0;
        i++) {
      rest = rest.substring(1);
      out.add(NameKey.bare(rest));
      if (rest.startsWith("ل") && rest.length() > 3) {
        out.add(rest.substring(1));
      }
    }
    return out;
  }

  int size() {
    return keys.length;
  }

  SegmentedArticle article() {
    return article;
  }

  AnalyzedArticle analyzed() {
    return analyzed;
  }

  /** The levelled letters of token {@code i}; empty for a mark and outside the article. */
  String key(int i) {
    return i < 0 || i >= keys.length ? "" : keys[i];
  }

  Token token(int i) {
    return article.token(i);
  }

  boolean isWord(int i) {
    return i >= 0 && i < keys.length && !keys[i].isEmpty();
  }

  Optional<HolderNoun> noun(int i) {
    return i < 0 || i >= keys.length ? Optional.empty() : Optional.ofNullable(nouns[i]);
  }

  Optional<Entity> entity(int i) {
    return i < 0 || i >= keys.length ? Optional.empty() : Optional.ofNullable(entities[i]);
  }

  /** The tokens that may be written for {@code word}, a key without article, in order. */
  List<Integer> places(String word) {
    return places.getOrDefault(word, List.of());
  }

  /** Whether the words of {@code name} stand at tokens {@code from} on. */
  boolean matches(List<String> name, int from) {
    int at = from;
    for (int k = 0; k < name.size(); k++) {
      while (k > 0 && at < keys.length && keys[at].isEmpty() && isInnerMark(at)) {
        at++;
      }
      if (at >= keys.length || !writes(at, name.get(k))) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Whether token {@code i} may be a writing of {@code word}. */
  boolean writes(int i, String word) {
    return variants.get(i).contains(word);
  }

  private boolean isInnerMark(int i) {
    Token t = article.token(i);
    return t.kind() == Token.Kind.QUOTE || t.is("-") || t.is("(") || t.is(")");
  }

  /** Whether {@code rest} is written anywhere otherwise than with {@code clitics} before it. */
  boolean standsWithout(String rest, String clitics) {
    for (int i : places(rest)) {
      String key = keys[i];
      if (!key.endsWith(rest)) {
        return true;
      }
      String before = key.substring(0, key.length() - rest.length());
      if (before.equals("ال") || !before.endsWith(clitics)) {
        return true;
      }
    }
    return false;
  }

  /** The first tokens of all places where {@code name} is written. */
  List<Integer> occurrences(List<String> name) {
    return occurrences.computeIfAbsent(name, this::find);
  }

  private List<Integer> find(List<String> name) {
    List<Integer> out = new ArrayList<>();
    if (!name.isEmpty()) {
      for (int i : places(name.get(0))) {
        if (matches(name, i)) {
          out.add(i);
        }
      }
    }
    return List.copyOf(out);
  }

  int sentence(int i) {
    return article.token(i).sentence();
  }

  int paragraph(int i) {
    return article.sentences().get(sentence(i)).paragraph();
  }
}
