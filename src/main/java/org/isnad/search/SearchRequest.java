package org.isnad.search;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.lucene.IndexEntry;

/**
 * What is looked for. All that is given must hold.
 *
 * <p>Example: text «مجزرة "الطيران الروسي"» (“massacre ‘the Russian air force’”): the first word in
 * any of its forms, the words in quotation marks letter by letter.
 *
 * @param text words and quoted phrases, possibly none
 * @param speaker words of the speaker's name
 * @param target words of the name of someone whom the claim is for or against
 * @param act speech act, such as {@code accuse}
 * @param type kind of statement: fact, prediction, opinion, promise or question
 * @param outlet who published it, as written
 * @param from first day of publication
 * @param to last day of publication
 * @param figure a unit with bounds for one and the same figure
 * @param limit how many claims are given back
 */
public record SearchRequest(
    String text,
    Optional<String> speaker,
    Optional<String> target,
    Optional<String> act,
    Optional<String> type,
    Optional<String> outlet,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<FigureRange> figure,
    int limit) {
  /** The most claims that one search gives back. */
  public static final int MAX_LIMIT = 1000;

  private static final int STANDARD_LIMIT = 20;

  public SearchRequest {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit is not in 1–" + MAX_LIMIT + ": " + limit);
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("to " + to.get() + " is before from " + from.get());
    }
  }

  /** Claims with these words, without conditions. */
  public static SearchRequest of(String text) {
    return new SearchRequest(
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        STANDARD_LIMIT);
  }

  /**
   * Bounds for a figure.
   *
   * @param unit the counted noun in any form («مجازر» finds «مجزرة»), a currency or measure code,
   *     or {@code %}; any unit if absent
   * @param min no less than this
   * @param max no more than this
   */
  public record FigureRange(Optional<String> unit, double min, double max) {
    public FigureRange {
      if (!(min <= max)) {
        throw new IllegalArgumentException("min " + min + " is not below max " + max);
      }
    }
  }

  /**
   * The first day of a day, a month or a year.
   *
   * @throws IllegalArgumentException if {@code text} is none of them
   */
  public static LocalDate firstDay(String text) {
    return LocalDate.ofEpochDay(days(text).first());
  }

  /**
   * The last day of a day, a month or a year.
   *
   * @throws IllegalArgumentException if {@code text} is none of them
   */
  public static LocalDate lastDay(String text) {
    return LocalDate.ofEpochDay(days(text).last());
  }

  private static IndexEntry.Days days(String text) {
    return ClaimEntry.days(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not a day, month or year such as 2017-03-10: " + text));
  }
}
