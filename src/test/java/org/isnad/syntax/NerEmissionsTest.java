package org.isnad.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.SegmentedArticle;
import org.junit.jupiter.api.Test;

/** What is added up once a word must give the names that adding feature by feature gives. */
class NerEmissionsTest {
  private static final String TEXT =
      "قال الرئيس محمود عباس إن المفاوضات ستستأنف في القاهرة غدا. وأعلنت الأمم المتحدة أنها سترسل"
          + " مساعدات إلى سوريا ولبنان، بحسب وكالة رويترز (Reuters) يوم 12 مارس.";

  @Test
  void agreesWithFeatureByFeature() {
    SegmentedArticle article = Texts.segment(TEXT);
    NerTagger tagger = NerTagger.load();
    List<Entity> fast = tagger.recognize(article, FastTagger.load().tag(article));
    assertThat(fast).isNotEmpty();
    assertThat(tagger.scoresAgree(article, FastTagger.load().tag(article))).isTrue();
  }
}
