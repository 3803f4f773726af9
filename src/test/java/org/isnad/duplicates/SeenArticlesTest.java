package org.isnad.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.isnad.duplicates.SeenArticles.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenArticlesTest {
  private static final String[] WORDS =
      ("الوزير الحكومة المعارضة أكد أعلن اليوم مدينة خطة اتفاق اجتماع لجنة دولة رئيس بيان مصدر"
              + " تقرير قرار مجلس حزب جلسة ميزانية مشروع قانون تعليم صحة")
          .split(" ");

  @Test
  void harakatMarksAndDigitsMakeNoDifference() {
    Fingerprint one = Fingerprint.of("قُتل ٢٨ شخصاً، قال الوزيـر.");
    Fingerprint other = Fingerprint.of("قتل 28 شخصا\nقال الوزير");

    assertThat(one.exact()).isEqualTo(other.exact());
    assertThat(one.similarity(other)).isEqualTo(1);
  }

  @Test
  void shortTextsAreTheSameOnlyWordByWord() {
    SeenArticles seen = new SeenArticles(10);
    seen.add(Fingerprint.of("قال الوزير إن الخطة جاهزة"));

    assertThat(seen.find(Fingerprint.of("قال الوزير إن الخطة جاهزه"))).contains(new Match(0, 1));
    assertThat(seen.find(Fingerprint.of("قال الوزير إن الخطة"))).isEmpty();
  }

  /** Of 200 words so many are replaced: a few leave the report the same, many make another one. */
  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "3, true", "60, false", "200, false"})
  void aFewChangedWordsLeaveTheReport(int changed, boolean same) {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      String[] words = text(random, 200).split(" ");
      SeenArticles seen = new SeenArticles(10);
      seen.add(Fingerprint.of(text(random, 200)));
      seen.add(Fingerprint.of(String.join(" ", words)));
      for (int i = 0; i < changed; i++) {
        words[i * words.length / Math.max(1, changed)] = "كلمة" + i;
      }

      Optional<Match> match = seen.find(Fingerprint.of(String.join(" ", words)));

      assertThat(match.map(Match::number))
          .as("seed " + seed)
          .isEqualTo(same ? Optional.of(1) : Optional.empty());
    }
  }

  @Test
  void theOldestIsForgottenForANewOne() {
    SeenArticles seen = new SeenArticles(3);
    for (int i = 0; i < 5; i++) {
      seen.add(Fingerprint.of("خبر رقم " + i));
    }

    assertThat(seen.find(Fingerprint.of("خبر رقم 1"))).isEmpty();
    assertThat(seen.find(Fingerprint.of("خبر رقم 2"))).contains(new Match(2, 1));
    assertThat(seen.find(Fingerprint.of("خبر رقم 4"))).contains(new Match(4, 1));
  }

  @Test
  void articlesOfOneVocabularyAreNoRepetitions() {
    Random random = new Random(7);
    SeenArticles seen = new SeenArticles(2_000);
    for (int i = 0; i < 2_000; i++) {
      Fingerprint article = Fingerprint.of(text(random, 120));
      assertThat(seen.find(article)).isEmpty();
      seen.add(article);
    }
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 7 == 0 ? random.nextInt(99) : "");
      text.append(' ');
    }
    return text.toString().strip();
  }
}
