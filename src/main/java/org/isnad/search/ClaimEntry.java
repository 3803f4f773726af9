package org.isnad.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.FigureRecord;
import org.isnad.json.ClaimRecord.StanceRecord;
import org.isnad.json.ClaimWriter;
import org.isnad.lucene.IndexEntry;
import org.jspecify.annotations.Nullable;

/** A claim as the index holds it. Stateless. */
final class ClaimEntry {
  static final String CONTENT = "content";
  static final String SPEAKER = "speaker";
  static final String TARGET = "target";
  static final String TITLE = "title";
  static final String ACT = "act";
  static final String TYPE = "type";
  static final String OUTLET = "outlet";

  private ClaimEntry() {}

  static IndexEntry of(ClaimRecord claim) {
    Set<String> targets = targets(claim);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(CONTENT, content(claim));
    texts.put(SPEAKER, join(claim.speaker().name(), claim.speaker().role()));
    texts.put(TARGET, String.join("\n", targets));
    texts.put(TITLE, join(claim.article().title(), null));
    Map<String, List<String>> keys = new LinkedHashMap<>();
    keys.put(SPEAKER, present(claim.speaker().name()));
    keys.put(TARGET, List.copyOf(targets));
    keys.put(ACT, present(claim.act()));
    keys.put(TYPE, present(claim.claimType()));
    keys.put(OUTLET, present(claim.article().outlet()));
    return new IndexEntry(
        id(claim),
        ClaimWriter.line(claim).strip(),
        texts,
        keys,
        Optional.ofNullable(claim.article().published()).flatMap(ClaimEntry::days),
        amounts(claim),
        claim.checkWorthiness());
  }

  /** The claim's own id; of other programs' claims without one, the article and the place. */
  private static String id(ClaimRecord claim) {
    String id = claim.id();
    if (id != null) {
      return id;
    }
    return claim.article().id()
        + claim.content().stream()
            .map(piece -> " " + piece.start() + "-" + piece.end())
            .collect(Collectors.joining());
  }

  static String content(ClaimRecord claim) {
    return claim.content().stream()
        .map(piece -> piece.text() == null ? "" : piece.text())
        .collect(Collectors.joining("\n"));
  }

  private static Set<String> targets(ClaimRecord claim) {
    Set<String> out = new LinkedHashSet<>();
    for (StanceRecord stance : claim.stance()) {
      if (stance.target() != null) {
        String name = stance.target().name();
        out.addAll(present(name == null ? stance.target().text() : name));
      }
    }
    return out;
  }

  private static List<IndexEntry.Amount> amounts(ClaimRecord claim) {
    List<IndexEntry.Amount> out = new ArrayList<>();
    for (FigureRecord figure : claim.figures()) {
      if (figure.value() != null && !"ordinal".equals(figure.kind())) {
        List<BigDecimal> numbers = figure.value().numbers();
        double low = numbers.get(0).doubleValue();
        double high = numbers.get(numbers.size() - 1).doubleValue();
        Set<String> units = new LinkedHashSet<>(UnitKey.of(figure));
        if (units.isEmpty()) {
          units.add("");
        }
        units.forEach(unit -> out.add(new IndexEntry.Amount(unit, low, high)));
      }
    }
    return out;
  }

  /** All days of a day, a month or a year. */
  static Optional<IndexEntry.Days> days(String published) {
    try {
      return switch (published.length()) {
        case 4 -> {
          LocalDate first = LocalDate.of(Integer.parseInt(published), 1, 1);
          yield Optional.of(days(first, first.plusYears(1).minusDays(1)));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(published);
          yield Optional.of(days(month.atDay(1), month.atEndOfMonth()));
        }
        default -> {
          LocalDate day = LocalDate.parse(published);
          yield Optional.of(days(day, day));
        }
      };
    } catch (RuntimeException e) {
      // A date of another program that is none is the same as no date.
      return Optional.empty();
    }
  }

  static IndexEntry.Days days(LocalDate first, LocalDate last) {
    return new IndexEntry.Days(first.toEpochDay(), last.toEpochDay());
  }

  private static String join(@Nullable String a, @Nullable String b) {
    return String.join(" ", present(a)) + " " + String.join(" ", present(b));
  }

  private static List<String> present(@Nullable String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text.strip());
  }
}
