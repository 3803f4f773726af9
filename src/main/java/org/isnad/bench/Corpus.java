package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;

/** The articles of a run with their numbers of words, counted at white space. */
public record Corpus(List<Article> articles, List<Integer> counts) {
  public Corpus {
    articles = List.copyOf(articles);
    counts = List.copyOf(counts);
  }

  /** Counts the words of {@code articles}. */
  public static Corpus of(List<Article> articles) {
    List<Integer> counts = new ArrayList<>();
    for (Article a : articles) {
      counts.add(count(a.text()));
    }
    return new Corpus(articles, counts);
  }

  int words(int article) {
    return counts.get(article);
  }

  /** The mean number of words of an article. */
  public double length() {
    return counts.stream().mapToInt(c -> c).average().orElse(0);
  }

  private static int count(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += inside || space ? 0 : 1;
      inside = !space;
    }
    return words;
  }
}
