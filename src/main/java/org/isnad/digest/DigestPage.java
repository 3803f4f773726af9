package org.isnad.digest;

import java.util.List;
import java.util.Locale;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.search.CheckMatch;
import org.jspecify.annotations.Nullable;

/**
 * The digest as one self-contained page, right to left, without scripts. Everything that comes from
 * articles and feeds is escaped and isolated from the direction of the text around it; only http
 * and https addresses become links. Stateless.
 */
public final class DigestPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="ar" dir="rtl">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>ما يستحق التحقق</title>
      <style>
      body { font: 1.05rem/1.8 "Noto Naskh Arabic", "Amiri", "Segoe UI", Tahoma, serif; color: #1b1b1b;
        background: #fff; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.5rem; }
      ol { padding-inline-start: 2rem; }
      li.claim { margin-block-end: 1.6rem; padding-block-end: 1rem; border-block-end: 1px solid #c8c8c8; break-inside: avoid; }
      blockquote { margin: .4rem 0; font-size: 1.15rem; border-inline-start: .3rem solid #0b5394; padding-inline-start: .8rem; }
      .context, .source { color: #4a4a4a; font-size: .95rem; margin: .2rem 0; }
      .reasons { margin: .3rem 0; }
      .checks { background: #f2f6fa; padding: .4rem .8rem; margin-block-start: .5rem; }
      .score { font-variant-numeric: tabular-nums; color: #4a4a4a; }
      a { color: #0b5394; }
      </style>
      </head>
      <body>
      <main>
      """;

  private DigestPage() {}

  /** The whole page. */
  public static String of(List<DigestItem> items) {
    StringBuilder out = new StringBuilder(HEAD);
    out.append("<h1>ما يستحق التحقق</h1>\n<ol>\n");
    items.forEach(item -> addItem(out, item));
    return out.append("</ol>\n</main>\n</body>\n</html>\n").toString();
  }

  private static void addItem(StringBuilder out, DigestItem item) {
    ClaimRecord claim = item.claim();
    out.append("<li class=\"claim\">\n<strong>").append(text(DigestWords.speaker(claim)));
    out.append("</strong> <span class=\"score\" title=\"checkWorthiness\">");
    out.append(String.format(Locale.ROOT, "%.2f", claim.checkWorthiness())).append("</span>\n");
    out.append("<blockquote>").append(text(Digest.content(claim))).append("</blockquote>\n");
    TextSpan sentence = claim.sentence();
    if (sentence != null && sentence.text() != null) {
      out.append("<p class=\"context\">").append(text(sentence.text())).append("</p>\n");
    }
    out.append("<p class=\"reasons\">لماذا: ").append(text(DigestWords.reasons(claim)));
    out.append("</p>\n<p class=\"source\">");
    addSource(out, claim);
    out.append("</p>\n");
    if (!item.others().isEmpty()) {
      out.append("<p class=\"source\">أيضا: ");
      item.others().forEach(other -> addSource(out, other));
      out.append("</p>\n");
    }
    if (!item.checks().isEmpty()) {
      out.append("<div class=\"checks\">تحقق سابق:<ul>\n");
      item.checks().forEach(check -> addCheck(out, check));
      out.append("</ul></div>\n");
    }
    out.append("</li>\n");
  }

  private static void addSource(StringBuilder out, ClaimRecord claim) {
    out.append(link(claim.article().url(), DigestWords.source(claim))).append(" ");
  }

  private static void addCheck(StringBuilder out, CheckMatch check) {
    out.append("<li>").append(link(check.check().url(), DigestWords.check(check)));
    out.append("</li>\n");
  }

  private static String link(@Nullable String url, String shown) {
    boolean safe = url != null && url.matches("https?://[^\\s\"'<>]+");
    return safe
        ? "<a href=\""
            + escape(String.valueOf(url))
            + "\" rel=\"noreferrer\">"
            + text(shown)
            + "</a>"
        : text(shown);
  }

  private static String text(String text) {
    return "<bdi>" + escape(DigestText.plain(text)) + "</bdi>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
