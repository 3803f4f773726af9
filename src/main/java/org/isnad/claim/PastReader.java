package org.isnad.claim;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Morph;
import org.isnad.model.Published;
import org.isnad.model.TimeExpression;
import org.isnad.text.Span;

/**
 * Finds what shows that a statement tells of the past: verbs in the past and times before the
 * article.
 *
 * <p>Example: in «وقعت المجزرة في فبراير الماضي وليست الأولى» (“the massacre happened last February
 * and is not the first”) that is «وقعت» and «فبراير الماضي», not «المجزرة» and not «وليست», which
 * denies the present. Stateless.
 */
final class PastReader {
  private static final int DAY = 10;

  private PastReader() {}

  static List<Span> read(Statement statement) {
    List<Span> out = new ArrayList<>();
    BitSet names = names(statement);
    for (int i : statement.tokens()) {
      if (!names.get(i) && isPast(statement.article().morph(i))) {
        out.add(statement.view().token(i).span());
      }
    }
    Optional<Published> published = statement.article().base().article().published();
    for (TimeExpression time : statement.times()) {
      if (published.isPresent() && isPast(time, published.get().toString())) {
        out.add(time.span());
      }
    }
    return out;
  }

  /** The tokens of names, in which a tagger may see verbs. */
  static BitSet names(Statement statement) {
    BitSet out = new BitSet();
    statement.names().forEach(name -> out.set(name.first(), name.end()));
    return out;
  }

  private static boolean isPast(Morph morph) {
    String stem = morph.stem();
    boolean noun = stem.startsWith("ال") || stem.endsWith("ة");
    boolean denies = stem.startsWith("ليس") || stem.startsWith("لست") || stem.startsWith("لسن");
    return morph.tag().equals("VBD") && !noun && !denies;
  }

  /** Whether a time lies before the article, or on its day. */
  private static boolean isPast(TimeExpression time, String published) {
    boolean place =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    String value = time.value().filter(v -> place && v.matches("\\d{4}.*")).orElse("");
    if (value.matches("\\d{4}-W\\d\\d")) {
      value = LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE).toString();
    }
    int known = Math.min(Math.min(value.length(), published.length()), DAY);
    int order = value.substring(0, known).compareTo(published.substring(0, known));
    return order < 0 || (order == 0 && known == DAY);
  }
}
