package org.isnad.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.lexicon.HolderLexicon;
import org.isnad.lexicon.States;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Article;
import org.isnad.normalize.Normalizer;
import org.isnad.segment.Segmenter;
import org.isnad.syntax.Analyzer;
import org.isnad.syntax.FastTagger;
import org.isnad.syntax.NerTagger;
import org.isnad.syntax.Parser;
import org.junit.jupiter.api.Test;

class FullestTest {
  private static final Analyzer ANALYZER =
      Analyzer.of(FastTagger.load(), NerTagger.load(), Parser.none());

  @Test
  void givesAFamilyNameTheOneFullNameOfTheArticle() {
    assertThat(
            fullest("وصل الرئيس فلاديمير بوتين إلى القاهرة. وقال بوتين إن الزيارة مهمة.", "بوتين"))
        .isEqualTo("فلاديمير بوتين");
  }

  @Test
  void leavesAFamilyNameThatTwoPersonsShare() {
    assertThat(
            fullest(
                "وصل الوزير محمد علوش إلى القاهرة واستقبله السفير أحمد علوش. وقال علوش إن الزيارة"
                    + " مهمة.",
                "علوش"))
        .isEqualTo("علوش");
  }

  /** The name that the speaker chosen under {@code name} gets in {@code text}. */
  private static String fullest(String text, String name) {
    Words words = words(text);
    int at = words.occurrences(List.of(name)).get(words.occurrences(List.of(name)).size() - 1);
    Choice choice = new Choice(Holder.named(words, name, at, Holder.Origin.SOURCE), 1);
    return new Fullest(List.of(choice), words).of(choice).holder().name();
  }

  private static Words words(String text) {
    AnalyzedArticle analyzed =
        ANALYZER.analyze(
            new Segmenter().segment(Article.of("t", text), new Normalizer().normalize(text)));
    return new Words(analyzed, new WordForms(HolderLexicon.load(), States.load()));
  }
}
