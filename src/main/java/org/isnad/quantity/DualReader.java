package org.isnad.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.isnad.lexicon.Phrases;
import org.isnad.lexicon.Proclitics;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Figure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads indefinite duals: two of a noun in one word.
 *
 * <p>Example: «غرفتين» (“two rooms”), «يومان» (“two days”), «لترين»; not «الحكومتان» (“the two
 * governments”), not the adjective of another dual («إصابتان حرجتان»). One article, one thread.
 */
final class DualReader {
  private static final Set<String> BOTH =
      Set.of("كلا", "كلتا", "كلي", "هاتين", "هذين", "هذان", "هاتان");

  private final TokenView view;
  private final Lexicons lexicons;
  private final ArticleCountry country;

  DualReader(TokenView view, Lexicons lexicons, ArticleCountry country) {
    this.view = view;
    this.lexicons = lexicons;
    this.country = country;
  }

  @Nullable Amount at(int i) {
    if (!view.isWord(i) || !mayBeDual(view.key(i)) || BOTH.contains(view.key(i - 1))) {
      return null;
    }
    Phrases.Match<Measures.Measure> measure = lexicons.measures().dual(view, i);
    if (measure != null) {
      return Proclitics.article(measure.clitics())
          ? null
          : amount(i, Measures.unit(view, measure), "measure.dual");
    }
    Phrases.Match<Currencies.Money> money = lexicons.currencies().dual(view, i);
    if (money != null && !Proclitics.article(money.clitics())) {
      return amount(i, lexicons.currencies().unit(view, money, country), "money.dual");
    }
    boolean adjective = i > 0 && mayBeDual(view.key(i - 1)) && lexicons.nouns().isDual(view, i - 1);
    return !adjective && lexicons.nouns().isDual(view, i)
        ? amount(i, Unit.count(letters(i), i + 1), "count.dual")
        : null;
  }

  private String letters(int i) {
    String letters = view.article().letters(i, i + 1);
    int cut =
        letters.length() == view.key(i).length() ? lexicons.nouns().proclitics(view.key(i)) : 0;
    return letters.substring(cut);
  }

  private static boolean mayBeDual(String key) {
    return key.endsWith("ين") || key.endsWith("ان");
  }

  private static Amount amount(int i, Unit unit, String rule) {
    Kind kind = unit.kind();
    return new Amount(i, unit.end(), AmountReader.two(), BigDecimal.ONE, unit, kind, rule);
  }
}
