package org.isnad.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.TokenView;
import org.jspecify.annotations.Nullable;

/**
 * Which country an article is about, as far as its money is concerned: the one that it names most.
 *
 * <p>Example: «10 آلاف دينار» in an article that names «تونس» and no other country of dinars is
 * TND. Counts when first asked; one article, one thread.
 */
final class ArticleCountry {
  /** What «دينار تونسي» weighs against a mere name. */
  private static final int SAID = 3;

  private final TokenView view;
  private final Currencies currencies;
  private @Nullable Map<String, Integer> named;

  ArticleCountry(TokenView view, Currencies currencies) {
    this.view = view;
    this.currencies = currencies;
  }

  /** The code of the country that is named most among {@code countries}; empty if none is. */
  String code(List<Currencies.Country> countries) {
    String best = "";
    int most = 0;
    boolean tie = false;
    for (Currencies.Country country : countries) {
      int times = counts().getOrDefault(country.code(), 0);
      tie = times == most ? times > 0 : times < most && tie;
      if (times > most) {
        most = times;
        best = country.code();
      }
    }
    return tie ? "" : best;
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = named;
    if (counts == null) {
      counts = new HashMap<>();
      for (int i = 0; i < view.size(); i++) {
        Phrases.Match<Currencies.Country> match =
            view.isWord(i) ? currencies.country(view, i) : null;
        if (match != null) {
          counts.merge(match.value().code(), 1, Integer::sum);
          i = match.end() - 1;
        }
        Currencies.Country paid = currencies.namedMoney(view, i);
        if (paid != null) {
          counts.merge(paid.code(), SAID, Integer::sum);
        }
      }
      named = counts;
    }
    return counts;
  }
}
