package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimedArticle;
import org.isnad.model.Figure;
import org.isnad.model.TimeExpression;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class ClaimAssemblerTest {
  private static final String TEXT =
      "عنوان الخبر\nقال علوش إن تقارير حقوق الإنسان تؤكد وقوع 28 مجزرة في فبراير. وصل 5 وزراء.";

  private static Spoken astana(String id) {
    return new Spoken(id, TEXT)
        .attribution("تؤكد", "تقارير حقوق الإنسان", "وقوع 28 مجزرة في فبراير", 0.71239, 1)
        .attribution("قال", "علوش", "إن تقارير حقوق الإنسان تؤكد وقوع 28 مجزرة في فبراير", 0.9, -1);
  }

  private static ClaimedArticle assemble(Spoken spoken) {
    return new ClaimAssembler(WorthReader.load())
        .assemble(
            spoken.article(),
            spoken.judgements(),
            List.of(figure(spoken.span("28 مجزرة")), figure(spoken.span("5 وزراء"))),
            List.of(
                new TimeExpression(
                    spoken.span("فبراير"), TimeExpression.Type.DATE, Optional.empty(), "month")));
  }

  private static Figure figure(Span span) {
    return new Figure(
        span,
        Optional.of(Figure.Value.of(BigDecimal.TEN)),
        Optional.empty(),
        Optional.empty(),
        Figure.Kind.COUNT,
        Optional.empty(),
        Optional.empty(),
        "digits");
  }

  @Test
  void putsTheOuterClaimFirstAndTiesTheInnerToIt() {
    List<Claim> claims = assemble(astana("a")).claims();

    assertThat(claims).hasSize(2);
    assertThat(claims.get(0).parent()).isEmpty();
    assertThat(claims.get(1).parent()).contains(claims.get(0).id());
  }

  @Test
  void givesAClaimTheFiguresAndTimesOfItsContentOnly() {
    Claim outer = assemble(astana("a")).claims().get(0);

    assertThat(outer.figures()).extracting(f -> f.span().of(TEXT)).containsExactly("28 مجزرة");
    assertThat(outer.times()).extracting(t -> t.span().of(TEXT)).containsExactly("فبراير");
  }

  @Test
  void sentenceIsThatOfTheCue() {
    Claim outer = assemble(astana("a")).claims().get(0);

    assertThat(outer.sentence().of(TEXT)).startsWith("قال علوش").endsWith("في فبراير.");
  }

  @Test
  void idsDependOnArticleAndPlaceOnly() {
    List<Claim> once = assemble(astana("a")).claims();
    List<Claim> again = assemble(astana("a")).claims();
    List<Claim> elsewhere = assemble(astana("b")).claims();

    assertThat(once).extracting(Claim::id).isEqualTo(again.stream().map(Claim::id).toList());
    assertThat(once.get(0).id()).matches("[0-9a-f]{16}").isNotEqualTo(elsewhere.get(0).id());
  }

  @Test
  void roundsConfidence() {
    Claim inner = assemble(astana("a")).claims().get(1);

    assertThat(inner.attribution().decision().confidence()).isEqualTo(0.712);
  }

  @Test
  void theSameSpansTwiceAreOneClaim() {
    Spoken twice =
        astana("a")
            .attribution(
                "قال", "علوش", "إن تقارير حقوق الإنسان تؤكد وقوع 28 مجزرة في فبراير", 0.5, -1);

    assertThat(assemble(twice).claims()).hasSize(2);
  }

  @Test
  void onlyTheKindsAskedForStay() {
    ClaimedArticle all = assemble(astana("a"));
    ClaimType type = all.claims().get(0).rating().type();

    assertThat(new ConfidenceFilter(0, Set.of(type)).apply(all).claims())
        .allMatch(claim -> claim.rating().type() == type)
        .isNotEmpty();
    assertThat(new ConfidenceFilter(0, Set.of(ClaimType.QUESTION)).apply(all).claims()).isEmpty();
  }

  @Test
  void aFilteredOuterClaimLeavesTheInnerWithoutParent() {
    Spoken spoken =
        new Spoken("a", TEXT)
            .attribution("تؤكد", "تقارير حقوق الإنسان", "وقوع 28 مجزرة في فبراير", 0.9, 1)
            .attribution("قال", "علوش", "إن تقارير حقوق الإنسان تؤكد وقوع 28 مجزرة", 0.3, -1);

    List<Claim> kept = new ConfidenceFilter(0.5).apply(assemble(spoken)).claims();

    assertThat(kept).hasSize(1);
    assertThat(kept.get(0).parent()).isEmpty();
    assertThat(new ConfidenceFilter(0).apply(assemble(spoken)).claims()).hasSize(2);
  }
}
