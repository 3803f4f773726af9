package org.isnad.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.learn.Features;
import org.isnad.lexicon.HolderNoun;
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
  private static final long NO_KEY = Features.of("");

  private final AnalyzedArticle analyzed;
  private final SegmentedArticle article;
  private final WordForm[] forms;
  private final @Nullable Entity[] entities;
  private final WordShape shape;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final Map<List<String>, List<Integer>> occurrences = new HashMap<>();

  Words(AnalyzedArticle analyzed, WordForms known) {
    this.analyzed = analyzed;
    this.article = analyzed.base();
    int n = article.tokens().size();
    forms = new WordForm[n];
    entities = new @Nullable Entity[n];
    for (int i = 0; i < n; i++) {
      forms[i] = known.of(article.token(i));
      for (String variant : forms[i].variants()) {
        places.computeIfAbsent(variant, k -> new ArrayList<>()).add(i);
      }
    }
    for (Entity e : analyzed.entities()) {
      for (int i = e.first(); i < e.end(); i++) {
        entities[i] = e;
      }
    }
    shape = new WordShape(this);
  }

  /** The class of each word, for features. */
  WordShape shape() {
    return shape;
  }

  /** What is known of token {@code i}, which must be in the article. */
  WordForm form(int i) {
    return forms[i];
  }

  int size() {
    return forms.length;
  }

  SegmentedArticle article() {
    return article;
  }

  AnalyzedArticle analyzed() {
    return analyzed;
  }

  /** The levelled letters of token {@code i}; empty for a mark and outside the article. */
  String key(int i) {
    return i < 0 || i >= forms.length ? "" : forms[i].key();
  }

  /** {@link Features#of(String)} of {@link #key}. */
  long keyHash(int i) {
    return i < 0 || i >= forms.length ? NO_KEY : forms[i].keyHash();
  }

  Token token(int i) {
    return article.token(i);
  }

  boolean isWord(int i) {
    return i >= 0 && i < forms.length && !forms[i].key().isEmpty();
  }

  Optional<HolderNoun> noun(int i) {
    return i < 0 || i >= forms.length ? Optional.empty() : Optional.ofNullable(forms[i].noun());
  }

  Optional<Entity> entity(int i) {
    return i < 0 || i >= forms.length ? Optional.empty() : Optional.ofNullable(entities[i]);
  }

  /** The tokens that may be written for {@code word}, a key without article, in order. */
  List<Integer> places(String word) {
    return places.getOrDefault(word, List.of());
  }

  /** Whether the words of {@code name} stand at tokens {@code from} on. */
  boolean matches(List<String> name, int from) {
    int at = from;
    for (int k = 0; k < name.size(); k++) {
      while (k > 0 && at < forms.length && forms[at].key().isEmpty() && isInnerMark(at)) {
        at++;
      }
      if (at >= forms.length || !writes(at, name.get(k))) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Whether token {@code i} may be a writing of {@code word}. */
  boolean writes(int i, String word) {
    return forms[i].variants().contains(word);
  }

  private boolean isInnerMark(int i) {
    Token t = article.token(i);
    return t.kind() == Token.Kind.QUOTE || t.is("-") || t.is("(") || t.is(")");
  }

  /** Whether {@code rest} is written anywhere otherwise than with {@code clitics} before it. */
  boolean standsWithout(String rest, String clitics) {
    for (int i : places(rest)) {
      String key = forms[i].key();
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
