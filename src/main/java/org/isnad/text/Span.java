package org.isnad.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units of an article's original text.
 *
 * <p>Example: in «قال علوش» (“Alloush said”) the cue «قال» is {@code Span(0, 3)}. Results are
 * written in Unicode code points; see {@link CodePoints}. Immutable and thread-safe.
 *
 * @param start first code unit, 0 or more
 * @param end one past the last code unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The letters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Orders by start, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
