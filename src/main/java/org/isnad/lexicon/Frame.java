package org.isnad.lexicon;

/**
 * What a cue governs: an object or none, a preposition or none, and the kind of complement.
 *
 * <p>Example: «إلى+أن» of «أشار إلى أن الأزمة انتهت» (“pointed out that the crisis is over”);
 * «NP+ب+NP» of «اتهم الحكومة بالتقصير» (“accused the government of neglect”).
 *
 * @param object whether a noun phrase stands between cue and preposition or clause
 * @param preposition its letters (إلى عن من على ب ل في), or empty
 * @param complement what comes last
 */
public record Frame(boolean object, String preposition, Complement complement) {

  /** The last part of a frame. */
  public enum Complement {
    /** A clause with أن or a verb after أن (“that”, “to”). */
    AN,
    /** A clause with إن (“that”, after saying). */
    INNA,
    /** Words in quotation marks or after a colon. */
    QUOTE,
    /** A noun phrase. */
    NP,
    /** A question: هل، ما إذا، عما إذا. */
    WHETHER
  }

  /**
   * Reads {@code أن}, {@code إن}, {@code quote}, {@code NP}, {@code هل}, with {@code إلى+} or
   * {@code NP+ب+} before it.
   */
  static Frame parse(String text) {
    String[] parts = text.split("\\+", -1);
    Complement last = complement(parts[parts.length - 1], text);
    return switch (parts.length) {
      case 1 -> new Frame(false, "", last);
      case 2 ->
          parts[0].equals("NP") ? new Frame(true, "", last) : new Frame(false, parts[0], last);
      case 3 -> new Frame(true, parts[1], last);
      default -> throw new IllegalArgumentException("not a frame: " + text);
    };
  }

  private static Complement complement(String text, String frame) {
    return switch (text) {
      case "أن" -> Complement.AN;
      case "إن" -> Complement.INNA;
      case "quote" -> Complement.QUOTE;
      case "NP" -> Complement.NP;
      case "هل" -> Complement.WHETHER;
      default -> throw new IllegalArgumentException("not a frame: " + frame);
    };
  }

  /** Whether the complement is a clause or a quotation, not a noun phrase. */
  public boolean isClausal() {
    return complement != Complement.NP;
  }

  /** The frame as the table writes it. */
  @Override
  public String toString() {
    String last =
        switch (complement) {
          case AN -> "أن";
          case INNA -> "إن";
          case WHETHER -> "هل";
          case NP -> "NP";
          case QUOTE -> "quote";
        };
    return (object ? "NP+" : "") + (preposition.isEmpty() ? "" : preposition + "+") + last;
  }
}
