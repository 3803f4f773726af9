package org.isnad.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.MatchKey;
import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Figure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Money words and the countries that decide what they mean.
 *
 * <p>Example: «دينار تونسي» is TND; «دينار» alone is what the article's country pays with, else as
 * written. Thread-safe.
 */
final class Currencies {
  static final String PATH = "/org/isnad/lexicon/currencies.tsv";
  static final String COUNTRIES = "/org/isnad/lexicon/countries.tsv";

  private final Phrases<Money> words = new Phrases<>();
  private final Phrases<Money> duals = new Phrases<>();
  private final Map<String, Country> byAdjective = new HashMap<>();
  private final Phrases<Country> names = new Phrases<>();
  private final Map<String, List<Country>> byMoney = new HashMap<>();

  /**
   * A money word.
   *
   * @param word its first form, which countries.tsv names
   * @param code ISO 4217, or empty
   */
  record Money(String word, String code) {}

  /**
   * A country and what it pays with.
   *
   * @param code ISO 4217
   * @param money the key of its money word
   */
  record Country(String code, String money) {}

  Currencies() {
    for (Table.Row row : Table.load(COUNTRIES).rows()) {
      Country country = new Country(row.require("code"), MatchKey.of(row.require("money")));
      row.list("adjectives")
          .forEach(a -> byAdjective.put(country.money() + MatchKey.of(a), country));
      row.list("names").forEach(name -> names.put(name, country));
      byMoney.computeIfAbsent(country.money(), k -> new ArrayList<>()).add(country);
    }
    for (Table.Row row : Table.load(PATH).rows()) {
      List<String> forms = row.list("forms");
      Money money = new Money(MatchKey.of(forms.get(0)), row.get("code"));
      forms.forEach(form -> words.put(form, money));
      String first = money.word();
      if (row.get("code").isEmpty() || first.equals("دولار")) {
        String stem = first.endsWith("ه") ? first.substring(0, first.length() - 1) + "ت" : first;
        duals.put(stem + "ان", money);
        duals.put(stem + "ين", money);
      }
    }
  }

  /** The country named at token {@code i}. */
  Phrases.@Nullable Match<Country> country(TokenView view, int i) {
    return names.at(view, i);
  }

  Phrases.@Nullable Match<Money> dual(TokenView view, int i) {
    return duals.at(view, i);
  }

  Phrases.@Nullable Match<Money> word(TokenView view, int i) {
    Phrases.Match<Money> match = words.at(view, i);
    return match == null || (match.clitics() & ~4) != 0 ? null : match;
  }

  /** The country of a money word at token {@code i} that its adjective names. */
  @Nullable Country namedMoney(TokenView view, int i) {
    Phrases.Match<Money> match = view.isWord(i) ? word(view, i) : null;
    return match == null ? null : named(match.value(), view.key(match.end()));
  }

  private @Nullable Country named(Money money, String next) {
    Country named = byAdjective.get(money.word() + next);
    if (named == null && next.startsWith("ال")) {
      named = byAdjective.get(money.word() + next.substring(2));
    }
    return named == null && next.endsWith("ا") && next.length() > 3
        ? byAdjective.get(money.word() + next.substring(0, next.length() - 1))
        : named;
  }

  /** The money unit whose word is {@code match}, with its country adjective. */
  Unit unit(TokenView view, Phrases.Match<Money> match, ArticleCountry country) {
    Money money = match.value();
    Country named = named(money, view.key(match.end()));
    int end = named == null ? match.end() : match.end() + 1;
    String code = named == null ? money.code() : named.code();
    if (code.isEmpty()) {
      code = country.code(byMoney.getOrDefault(money.word(), List.of()));
    }
    boolean iso = !code.isEmpty() && !code.equals("cent");
    String text = iso ? code : view.article().letters(match.start(), match.end());
    return new Unit(Kind.MONEY, text, code.isEmpty() ? null : code, end, false);
  }
}
