package org.isnad.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.eval.GoldArticle;
import org.isnad.model.SegmentedArticle;
import org.junit.jupiter.api.Test;

class SpeakerEntitiesTest {
  private static final String TEXT =
      "قال إسوار براساد إن العملات تتغير. ووصف عمل إسوار براساد بالمهم. وقال براساد إن النقد باق.";

  @Test
  void findsEveryPlaceOfASpeakersFullName() {
    assertThat(names("إسوار براساد", "person")).containsExactly("إسوار براساد", "إسوار براساد");
  }

  @Test
  void takesNoOrganisationAndNoDescription() {
    assertThat(names("إسوار براساد", "organization")).isEmpty();
    assertThat(names("مدير المعهد", "person")).isEmpty();
  }

  private static List<String> names(String speaker, String kind) {
    GoldArticle gold =
        new GoldArticle(
            "t",
            null,
            TEXT,
            List.of(
                new GoldArticle.GoldAttribution(
                    1,
                    "indirect",
                    null,
                    null,
                    List.of(),
                    speaker,
                    kind,
                    null,
                    "assert",
                    null,
                    List.of(),
                    List.of(),
                    List.of())));
    SegmentedArticle article = LabelledArticle.segment("t", TEXT);
    return SpeakerEntities.names(gold, article).stream()
        .map(e -> article.span(e.first(), e.end()).of(TEXT))
        .toList();
  }
}
