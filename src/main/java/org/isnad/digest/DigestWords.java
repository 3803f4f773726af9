package org.isnad.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.ReasonRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.search.CheckMatch;

/** What the digest says in Arabic about a claim. Stateless. */
final class DigestWords {
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("figure", "رقم"),
          Map.entry("comparison", "مقارنة أو تغير"),
          Map.entry("past_event", "حدث ماض"),
          Map.entry("named_institution", "جهة مسماة"),
          Map.entry("named_person", "شخص مسمى"),
          Map.entry("on_record", "قول أو وثيقة"),
          Map.entry("prediction", "توقع"),
          Map.entry("promise", "وعد"),
          Map.entry("opinion", "رأي"),
          Map.entry("wish", "أمنية أو مطلب"),
          Map.entry("question", "سؤال"),
          Map.entry("vague", "غامض"));

  private DigestWords() {}

  static String speaker(ClaimRecord claim) {
    String name = claim.speaker().name();
    String role = claim.speaker().role();
    String shown = name == null ? "متحدث غير معروف" : name;
    return role == null ? shown : shown + "، " + role;
  }

  /** «رقم (28 مجزرة)، حدث ماض»: the reasons with the words that show them. */
  static String reasons(ClaimRecord claim) {
    List<String> out = new ArrayList<>();
    for (ReasonRecord reason : claim.checkReasons()) {
      String name = String.valueOf(reason.reason());
      String words =
          reason.evidence().stream()
              .limit(3)
              .map(TextSpan::text)
              .map(String::valueOf)
              .map(DigestText::plain)
              .distinct()
              .collect(Collectors.joining("، "));
      out.add(REASONS.getOrDefault(name, name) + (words.isEmpty() ? "" : " (" + words + ")"));
    }
    return out.isEmpty() ? "—" : String.join(" · ", out);
  }

  /** Outlet, headline, day and address, as far as they are known. */
  static String source(ClaimRecord claim) {
    List<String> out = new ArrayList<>();
    ClaimRecord.ArticleRef article = claim.article();
    add(out, article.outlet());
    add(out, article.title() == null || article.title().isBlank() ? article.id() : article.title());
    add(out, article.published());
    add(out, article.url());
    return String.join(" · ", out);
  }

  static String check(CheckMatch match) {
    List<String> out = new ArrayList<>();
    add(out, match.check().rating());
    add(out, "«" + match.check().claim() + "»");
    add(out, match.check().publisher());
    add(out, match.check().published());
    add(out, match.check().url());
    return String.join(" · ", out) + String.format(Locale.ROOT, " (%.2f)", match.score());
  }

  private static void add(List<String> out, @org.jspecify.annotations.Nullable String text) {
    if (text != null && !text.isBlank()) {
      out.add(text);
    }
  }
}
