package org.isnad.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Cue;
import org.isnad.model.Mention;
import org.isnad.text.Span;

/**
 * Names a claim by where it stands: the first 16 hexadecimal digits of a SHA-256 of the article's
 * id and the spans of cue, source and content. The same on every machine and run; the words of
 * another article with the same id do not matter. Stateless.
 */
final class ClaimId {
  private static final int DIGITS = 16;

  private ClaimId() {}

  static String of(String articleId, Attribution attribution) {
    StringBuilder key = new StringBuilder(articleId);
    append(key, attribution.cue().map(Cue::span).stream().toList());
    append(key, attribution.source().map(Mention::span).stream().toList());
    append(key, attribution.content());
    return hash(key.toString());
  }

  private static void append(StringBuilder key, List<Span> spans) {
    key.append('\n');
    for (Span span : spans) {
      key.append(span.start()).append('-').append(span.end()).append(' ');
    }
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
