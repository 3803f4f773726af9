package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * An article's tokens as lexicons look them up: by key, with and without proclitics.
 *
 * <p>Example: «وبثلاثة» (“and with three”) is offered as وبثلاثه, بثلاثه and ثلاثه. Made for one
 * reading of one article; not thread-safe.
 */
public final class TokenView {
  private final SegmentedArticle article;
  private final String[] keys;
  private final @Nullable List<Form>[] forms;

  /**
   * A word without some of its proclitics.
   *
   * @param stem the rest of the key
   * @param clitics what was cut, a set of {@link Proclitics}
   */
  public record Form(String stem, int clitics) {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public TokenView(SegmentedArticle article) {
    this.article = article;
    int n = article.tokens().size();
    this.keys = new String[n];
    this.forms = (List<Form>[]) new List[n];
    for (int i = 0; i < n; i++) {
      keys[i] = MatchKey.of(article.token(i).text());
    }
  }

  public int size() {
    return keys.length;
  }

  public SegmentedArticle article() {
    return article;
  }

  public Token token(int i) {
    return article.token(i);
  }

  /** The key of token {@code i}; empty beyond the ends. */
  public String key(int i) {
    return i >= 0 && i < keys.length ? keys[i] : "";
  }

  public boolean is(int i, String key) {
    return i >= 0 && i < keys.length && keys[i].equals(key);
  }

  public boolean isNumber(int i) {
    return i >= 0 && i < keys.length && token(i).kind() == Token.Kind.NUMBER;
  }

  public boolean isWord(int i) {
    return i >= 0 && i < keys.length && token(i).isWord();
  }

  /** Whether no letter stands between tokens {@code i} and {@code i + 1}. */
  public boolean touches(int i) {
    return i >= 0 && i + 1 < keys.length && token(i).span().end() == token(i + 1).span().start();
  }

  /** Whether exactly one letter (a space) stands between tokens {@code i} and {@code i + 1}. */
  public boolean oneSpace(int i) {
    return i >= 0
        && i + 1 < keys.length
        && token(i).span().end() + 1 == token(i + 1).span().start();
  }

  /** Whether both tokens exist and stand in one sentence. */
  public boolean together(int i, int j) {
    return i >= 0
        && j >= 0
        && i < keys.length
        && j < keys.length
        && token(i).sentence() == token(j).sentence();
  }

  /** Whether [start, end) is all of its sentence but a final mark. */
  public boolean alone(int start, int end) {
    Sentence s = article.sentenceOf(start);
    int last = s.endToken();
    while (last > end && token(last - 1).kind() == Token.Kind.MARK) {
      last--;
    }
    return s.firstToken() == start && last <= end;
  }

  /** The forms of token {@code i}, the whole word first. */
  public List<Form> forms(int i) {
    List<Form> known = forms[i];
    if (known == null) {
      known = forms(keys[i]);
      forms[i] = known;
    }
    return known;
  }

  /** The forms of a word with this key, the whole word first. */
  public static List<Form> forms(String key) {
    char c = key.charAt(0);
    boolean cuttable =
        key.length() > 2 && (c == 'و' || c == 'ف' || c == 'ب' || c == 'ل' || c == 'ك' || c == 'ا');
    if (!cuttable) {
      return List.of(new Form(key, 0));
    }
    List<Form> out = new ArrayList<>(4);
    out.add(new Form(key, 0));
    cutPreposition(key, 0, out);
    if (c == 'و' || c == 'ف') {
      String rest = key.substring(1);
      out.add(new Form(rest, Proclitics.CONJUNCTION));
      cutPreposition(rest, Proclitics.CONJUNCTION, out);
    }
    return out;
  }

  private static void cutPreposition(String key, int before, List<Form> out) {
    if (key.length() < 3) {
      return;
    }
    char c = key.charAt(0);
    if (c == 'ل' && key.charAt(1) == 'ل') {
      add(key, 2, before | Proclitics.PREPOSITION | Proclitics.ARTICLE, out);
    } else if (c == 'ب' || c == 'ل' || c == 'ك') {
      add(key, 1, before | Proclitics.PREPOSITION, out);
      if (key.startsWith("ال", 1)) {
        add(key, 3, before | Proclitics.PREPOSITION | Proclitics.ARTICLE, out);
      }
    } else if (key.startsWith("ال")) {
      add(key, 2, before | Proclitics.ARTICLE, out);
    }
  }

  private static void add(String key, int from, int clitics, List<Form> out) {
    if (key.length() - from >= 2) {
      out.add(new Form(key.substring(from), clitics));
    }
  }
}
