package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon of words and phrases, looked up at a token with or without its proclitics.
 *
 * <p>Example: the phrase «ما لا يقل عن» (“no less than”) is found at «وما لا يقل عن» with a
 * conjunction cut off. Built once, then only read: thread-safe after that.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {
  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private @Nullable T value;
  }

  /**
   * A phrase found.
   *
   * @param value its meaning
   * @param start first token
   * @param end one past the last token
   * @param clitics what was cut off the first token, a set of {@link Proclitics}
   */
  public record Match<T>(T value, int start, int end, int clitics) {}

  /** Adds {@code phrase}; a later meaning of the same phrase replaces the earlier. */
  public void put(String phrase, T value) {
    Node<T> node = root;
    for (String part : parts(MatchKey.of(phrase))) {
      node = node.next.computeIfAbsent(part, k -> new Node<>());
    }
    node.value = value;
  }

  /** The longest phrase at token {@code i}, preferring the whole word to a cut one. */
  public @Nullable Match<T> at(TokenView view, int i) {
    if (i < 0 || i >= view.size()) {
      return null;
    }
    Match<T> best = null;
    for (TokenView.Form form : view.forms(i)) {
      Node<T> node = root.next.get(form.stem());
      if (node != null) {
        Match<T> match = extend(node, view, i, form.clitics());
        if (match != null && (best == null || match.end() > best.end())) {
          best = match;
        }
      }
    }
    return best;
  }

  /** The longest phrase at token {@code i} as it stands, no proclitic cut. */
  public @Nullable Match<T> exactly(TokenView view, int i) {
    if (i < 0 || i >= view.size()) {
      return null;
    }
    Node<T> node = root.next.get(view.key(i));
    return node == null ? null : extend(node, view, i, 0);
  }

  private @Nullable Match<T> extend(Node<T> from, TokenView view, int i, int clitics) {
    Node<T> node = from;
    int end = i + 1;
    Match<T> best = node.value == null ? null : new Match<>(node.value, i, end, clitics);
    while (end < view.size() && !node.next.isEmpty() && view.together(i, end)) {
      node = node.next.get(view.key(end));
      if (node == null) {
        break;
      }
      end++;
      if (node.value != null) {
        best = new Match<>(node.value, i, end, clitics);
      }
    }
    return best;
  }

  /** Cuts a phrase as the tokenizer does: runs of letters, single marks. */
  private static List<String> parts(String phrase) {
    List<String> out = new ArrayList<>();
    int i = 0;
    while (i < phrase.length()) {
      int c = phrase.codePointAt(i);
      int end = i + Character.charCount(c);
      while (Character.isLetter(c) && end < phrase.length() && isWordPart(phrase, end)) {
        end++;
      }
      if (!Character.isWhitespace(c)) {
        out.add(phrase.substring(i, end));
      }
      i = end;
    }
    return out;
  }

  private static boolean isWordPart(String s, int i) {
    return Character.isLetter(s.charAt(i));
  }
}
