package org.isnad.digest;

import java.util.List;
import java.util.Locale;
import org.isnad.json.ClaimRecord;
import org.isnad.search.CheckMatch;

/** The digest as text for mail. Control characters of the articles are left out. Stateless. */
public final class DigestText {
  private DigestText() {}

  /** The text, lines ended by {@code \n}. */
  public static String of(List<DigestItem> items) {
    StringBuilder out = new StringBuilder("ما يستحق التحقق — ").append(items.size()).append("\n");
    int rank = 1;
    for (DigestItem item : items) {
      ClaimRecord claim = item.claim();
      out.append("\n").append(rank++).append(". ").append(DigestWords.speaker(claim));
      out.append(" (").append(String.format(Locale.ROOT, "%.2f", claim.checkWorthiness()));
      out.append(")\n   «").append(plain(Digest.content(claim))).append("»\n");
      if (claim.sentence() != null && claim.sentence().text() != null) {
        out.append("   السياق: ").append(plain(claim.sentence().text())).append("\n");
      }
      out.append("   لماذا: ").append(DigestWords.reasons(claim)).append("\n");
      out.append("   المصدر: ").append(plain(DigestWords.source(claim))).append("\n");
      for (ClaimRecord other : item.others()) {
        out.append("   أيضا: ").append(plain(DigestWords.source(other))).append("\n");
      }
      for (CheckMatch check : item.checks()) {
        out.append("   تحقق سابق: ").append(plain(DigestWords.check(check))).append("\n");
      }
    }
    return out.toString();
  }

  /** One line, without marks that turn the direction of what follows. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (Character.isWhitespace(c)) {
                out.append(' ');
              } else if (type != Character.CONTROL
                  && type != Character.FORMAT
                  && type != Character.SURROGATE) {
                out.appendCodePoint(c);
              }
            });
    return out.toString().strip();
  }
}
