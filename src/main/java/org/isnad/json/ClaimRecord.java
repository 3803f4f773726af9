package org.isnad.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim as a line of JSON holds it, property by property in the order of the line. Offsets are
 * Unicode code points of the article's text, end exclusive. What a line leaves out is null, an
 * empty list or 0, so that claims of other programs can be read too.
 *
 * <p>Example: «وأضاف علوش: "ما حصلنا عليه …"» (“Alloush added: ‘What we got …’”) has cue «أضاف»,
 * speaker.name «محمد علوش», resolution {@code alias}.
 *
 * @param schema {@value #SCHEMA}
 * @param id hash of article id and spans, the same on every machine and run
 * @param article where it stands
 * @param speaker who said it
 * @param via transmitters in order
 * @param cue the attributing word, null for a bare quotation
 * @param quotation direct, indirect or mixed
 * @param content the pieces of what is said
 * @param act speech act
 * @param commitment how far the speaker stands behind it
 * @param distance how far the writer stands from it
 * @param stance for or against whom
 * @param figures quantities inside the content
 * @param times dates and times inside the content
 * @param parent id of the enclosing claim
 * @param claimType fact, prediction, opinion, promise or question
 * @param checkWorthiness 0–1
 * @param checkReasons why it is more or less worth checking
 * @param confidence 0–1
 * @param decision the rule or model that found it
 * @param sentence the sentence of the cue
 */
public record ClaimRecord(
    @Nullable String schema,
    @Nullable String id,
    ArticleRef article,
    SpeakerRecord speaker,
    List<TextSpan> via,
    @Nullable TextSpan cue,
    @Nullable String quotation,
    List<TextSpan> content,
    @Nullable String act,
    @Nullable String commitment,
    @Nullable String distance,
    List<StanceRecord> stance,
    List<FigureRecord> figures,
    List<TimeRecord> times,
    @Nullable String parent,
    @Nullable String claimType,
    @JsonSerialize(using = PlainNumber.class) double checkWorthiness,
    List<ReasonRecord> checkReasons,
    @JsonSerialize(using = PlainNumber.class) double confidence,
    DecisionRecord decision,
    @Nullable TextSpan sentence) {

  /** The schema of the lines, as its first property names it. */
  public static final String SCHEMA = "isnad-claim/1";

  // Jackson calls this with null for every property that a line leaves out.
  @SuppressWarnings("ConstantValue")
  public ClaimRecord {
    if (schema != null && !schema.equals(SCHEMA)) {
      throw new IllegalArgumentException("schema is not " + SCHEMA + ": " + schema);
    }
    if (article == null) {
      throw new IllegalArgumentException("the claim has no article");
    }
    speaker = speaker == null ? SpeakerRecord.UNKNOWN : speaker;
    decision = decision == null ? new DecisionRecord(null, List.of()) : decision;
    via = orEmpty(via);
    content = orEmpty(content);
    stance = orEmpty(stance);
    figures = orEmpty(figures);
    times = orEmpty(times);
    checkReasons = orEmpty(checkReasons);
  }

  /** A stretch of the article: its letters and where they stand. */
  public record TextSpan(@Nullable String text, int start, int end) {
    public TextSpan {
      checkSpan(start, end);
    }
  }

  /** The article a claim stands in. */
  public record ArticleRef(
      String id,
      @Nullable String title,
      @Nullable String url,
      @Nullable String outlet,
      @Nullable String published,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OccurrenceRecord> occurrences) {
    public ArticleRef(
        String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String published) {
      this(id, title, url, outlet, published, List.of());
    }

    @SuppressWarnings("ConstantValue")
    public ArticleRef {
      occurrences = orEmpty(occurrences);
      if (id == null) {
        throw new IllegalArgumentException("article has no id");
      }
    }
  }

  /** Who said it: name and role as the article gives them, and the words that name him here. */
  public record SpeakerRecord(
      @Nullable String name,
      @Nullable String kind,
      @Nullable String role,
      @Nullable TextSpan mention,
      @Nullable String resolution) {
    static final SpeakerRecord UNKNOWN = new SpeakerRecord(null, null, null, null, null);
  }

  /** For or against whom, with its own evidence. */
  public record StanceRecord(
      @Nullable TargetRecord target,
      @Nullable String polarity,
      @JsonSerialize(using = PlainNumber.class) double confidence,
      @Nullable DecisionRecord decision) {}

  /** Whom a stance is about: the letters, and the name shared with speakers if there is one. */
  public record TargetRecord(@Nullable String text, @Nullable String name, int start, int end) {
    public TargetRecord {
      checkSpan(start, end);
    }
  }

  /** A quantity; {@code partOf} is the stretch of the whole that it is a part of. */
  public record FigureRecord(
      @Nullable String text,
      int start,
      int end,
      @Nullable FigureValue value,
      @Nullable String unit,
      @Nullable String unitCode,
      @Nullable String kind,
      @Nullable String modifier,
      @Nullable TextSpan partOf) {
    public FigureRecord {
      checkSpan(start, end);
    }
  }

  /** A date or time: TIMEX3 type and value. */
  public record TimeRecord(
      @Nullable String text, int start, int end, @Nullable String type, @Nullable String value) {
    public TimeRecord {
      checkSpan(start, end);
    }
  }

  /** Why a claim is more ({@code raises}) or less ({@code lowers}) worth checking. */
  public record ReasonRecord(
      @Nullable String reason, @Nullable String effect, List<TextSpan> evidence) {
    public ReasonRecord {
      evidence = orEmpty(evidence);
    }
  }

  /** The rule or model that decided, and what it relied on. */
  public record DecisionRecord(@Nullable String rule, List<TextSpan> evidence) {
    public DecisionRecord {
      evidence = orEmpty(evidence);
    }
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  private static void checkSpan(int start, int end) {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
    }
  }
}
