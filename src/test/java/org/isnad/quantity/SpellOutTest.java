package org.isnad.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.isnad.lexicon.TokenView;
import org.isnad.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers written out by ICU's Arabic rules are read back: every one to 10 000 and a seeded sample
 * of 100 000 up to 10^12, in each gender the rules have.
 */
class SpellOutTest {
  private static final long SEED = 20170310;
  private static final int SAMPLE = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%spellout-numbering",
        "%spellout-cardinal-masculine",
        "%spellout-cardinal-feminine"
      })
  void readsBackWhatIcuSpells(String rules) {
    RuleBasedNumberFormat icu =
        new RuleBasedNumberFormat(new ULocale("ar"), RuleBasedNumberFormat.SPELLOUT);
    NumberReader numbers = new NumberReader();
    List<String> wrong = new ArrayList<>();
    Random random = new Random(SEED);
    LongStream.concat(
            LongStream.rangeClosed(0, 10_000),
            LongStream.generate(() -> sample(random)).limit(SAMPLE))
        .forEach(
            n -> {
              String words = icu.format(n, rules);
              if (!reads(numbers, words, n)) {
                wrong.add(n + " " + words);
              }
            });
    assertThat(wrong.stream().limit(20)).as(wrong.size() + " wrong with seed " + SEED).isEmpty();
  }

  /** Of every length alike. */
  private static long sample(Random random) {
    long top = (long) Math.pow(10, 1 + random.nextInt(12));
    return Math.floorMod(random.nextLong(), top);
  }

  private static boolean reads(NumberReader numbers, String words, long n) {
    TokenView view = new TokenView(Facts.segmented(Article.of("n", words)));
    NumberReading read = numbers.at(view, 0);
    return read != null
        && read.end() == view.size()
        && read.value() != null
        && read.value().compareTo(BigDecimal.valueOf(n)) == 0;
  }
}
