package org.isnad.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.CheckReason;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimedArticle;
import org.isnad.model.Commitment;
import org.isnad.model.Cue;
import org.isnad.model.Decision;
import org.isnad.model.Distance;
import org.isnad.model.Figure;
import org.isnad.model.Mention;
import org.isnad.model.Polarity;
import org.isnad.model.Published;
import org.isnad.model.QuotationType;
import org.isnad.model.Rating;
import org.isnad.model.Resolution;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.SpeechAct;
import org.isnad.model.Stance;
import org.isnad.model.TimeExpression;
import org.isnad.text.Span;

/** Claims put together by hand, with spans found by their letters. */
final class SampleClaims {
  static final String HEADLINE = "😀 الناطق: أضرار واسعة";
  static final String TEXT =
      HEADLINE
          + "\nقال سالم العلي نقلا عن البلدية إن الشركة دمرت 28 بيتا أمس، ثمانية منها في الساحل.\n";

  private final String text;

  private SampleClaims(String text) {
    this.text = text;
  }

  /** One claim in which every property has a value. */
  static ClaimedArticle full() {
    return new SampleClaims(TEXT).fullClaim();
  }

  /** One claim in which everything that may be empty is. */
  static ClaimedArticle bare(String text, String content) {
    return new SampleClaims(text).bareClaim(content);
  }

  private ClaimedArticle fullClaim() {
    Mention source = new Mention(at("سالم العلي"), false);
    Mention via = new Mention(at("البلدية"), false);
    Attribution attribution =
        new Attribution(
            Optional.of(new Cue(at("قال"), "قال")),
            Optional.of(source),
            List.of(at("إن الشركة دمرت 28 بيتا أمس"), at("ثمانية منها في الساحل")),
            QuotationType.INDIRECT,
            OptionalInt.empty(),
            List.of(via),
            new Decision("verb-clause", List.of(at("قال")), 0.87654321));
    Speaker speaker =
        new Speaker(
            Optional.of("سالم العلي"),
            SpeakerKind.PERSON,
            Optional.of("الناطق"),
            Resolution.EXPLICIT);
    Claim claim =
        new Claim(
            "0123456789abcdef",
            attribution,
            speaker,
            List.of(via),
            SpeechAct.ACCUSE,
            Commitment.CERTAIN,
            Distance.NEUTRAL,
            List.of(stance()),
            figures(),
            List.of(time("أمس", Optional.of("2017-03-09"))),
            Optional.of("fedcba9876543210"),
            new Rating(
                ClaimType.FACT,
                0.25,
                List.of(new CheckReason(CheckReason.Kind.FIGURE, true, List.of(at("28 بيتا"))))),
            at(
                "قال سالم العلي نقلا عن البلدية إن الشركة دمرت 28 بيتا أمس، ثمانية منها في الساحل."));
    return new ClaimedArticle(article(), List.of(claim));
  }

  private Article article() {
    return new Article(
        "sample",
        HEADLINE,
        text,
        Optional.of("https://example.org/1"),
        Optional.of("الصحيفة"),
        Optional.of(Published.parse("2017-03-10")),
        Map.of("encoding", "UTF-8", "author", "هدى"));
  }

  private Stance stance() {
    return new Stance(
        at("الشركة"),
        Optional.of("شركة النقل"),
        Polarity.AGAINST,
        new Decision("hostile-event", List.of(at("دمرت")), 0.5));
  }

  private List<Figure> figures() {
    return List.of(
        new Figure(
            at("28 بيتا"),
            Optional.of(Figure.Value.of(new BigDecimal("2.8E1"))),
            Optional.of("بيتا"),
            Optional.empty(),
            Figure.Kind.COUNT,
            Optional.empty(),
            Optional.empty(),
            "digits"),
        new Figure(
            at("ثمانية منها"),
            Optional.of(new Figure.Value(new BigDecimal("7.50"), BigDecimal.valueOf(8))),
            Optional.of("بيتا"),
            Optional.of("{house}"),
            Figure.Kind.COUNT,
            Optional.of(Figure.Modifier.AT_LEAST),
            Optional.of(at("28 بيتا")),
            "words"));
  }

  private TimeExpression time(String letters, Optional<String> value) {
    return new TimeExpression(at(letters), TimeExpression.Type.DATE, value, "relative-day");
  }

  private ClaimedArticle bareClaim(String content) {
    Attribution attribution =
        new Attribution(
            Optional.empty(),
            Optional.empty(),
            List.of(at(content)),
            QuotationType.DIRECT,
            OptionalInt.empty(),
            List.of(),
            new Decision("bare-quotation", List.of(), 1));
    Claim claim =
        new Claim(
            "00000000ffffffff",
            attribution,
            new Speaker(Optional.empty(), SpeakerKind.PERSON, Optional.empty(), Resolution.UNKNOWN),
            List.of(),
            SpeechAct.ASSERT,
            Commitment.UNCOMMITTED,
            Distance.NEUTRAL,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            new Rating(ClaimType.OPINION, 0.00004, List.of()),
            at(content));
    return new ClaimedArticle(Article.of("bare", text), List.of(claim));
  }

  private Span at(String letters) {
    int start = text.indexOf(letters);
    if (start < 0) {
      throw new IllegalArgumentException("the sample text has no «" + letters + "»");
    }
    return new Span(start, start + letters.length());
  }
}
