package org.isnad.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.ArticleRef;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.Json;
import org.isnad.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Articles and their claims as the page's script reads them.
 *
 * <p>Example: the article headed «ماذا وراء تكثيف الهجوم» (“What is behind the stepped-up attack”)
 * comes with its text, and its claims with spans of it. The same input gives the same bytes.
 * Stateless and thread-safe.
 */
public final class DeskData {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,80}");

  private DeskData() {}

  /**
   * The JSON of the page.
   *
   * @param claims in the order in which they are to be read
   * @param articles by id; an article that is not among them is shown by its claims' sentences
   * @throws IllegalArgumentException if the letters of a claim are not those of its article
   */
  public static String json(List<ClaimRecord> claims, Map<String, Article> articles) {
    Map<String, List<ClaimRecord>> byArticle = new LinkedHashMap<>();
    articles.keySet().forEach(id -> byArticle.put(id, new ArrayList<>()));
    for (ClaimRecord claim : claims) {
      byArticle.computeIfAbsent(claim.article().id(), id -> new ArrayList<>()).add(claim);
    }
    List<Object> shownArticles = new ArrayList<>();
    List<Object> shownClaims = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    byArticle.forEach(
        (id, own) -> {
          Article article = articles.get(id);
          ShownText text = article == null ? ShownText.known(own) : ShownText.whole(article.text());
          for (ClaimRecord claim : own) {
            requireFit(claim, text);
            String name = name(claim, shownClaims.size(), names);
            shownClaims.add(ShownClaim.of(claim, shownArticles.size(), name, text));
          }
          shownArticles.add(article(id, article, own, text));
        });
    return Json.write(Map.of("articles", shownArticles, "claims", shownClaims));
  }

  /**
   * The claim's id, or one for a claim whose id is none, is taken or cannot stand in an address.
   */
  private static String name(ClaimRecord claim, int place, Set<String> taken) {
    String id = claim.id();
    boolean good = id != null && PLAIN.matcher(id).matches() && !taken.contains(id);
    String name = good && id != null ? id : "claim-" + (place + 1);
    taken.add(name);
    return name;
  }

  private static Map<String, Object> article(
      String id, @Nullable Article article, List<ClaimRecord> claims, ShownText text) {
    ArticleRef ref = claims.isEmpty() ? null : claims.get(0).article();
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", id);
    if (article != null) {
      shown.put("title", article.title());
      article.url().ifPresent(url -> shown.put("url", url));
      article.outlet().ifPresent(outlet -> shown.put("outlet", outlet));
      article.published().ifPresent(date -> shown.put("published", date.toString()));
    } else if (ref != null) {
      put(shown, "title", ref.title());
      put(shown, "url", ref.url());
      put(shown, "outlet", ref.outlet());
      put(shown, "published", ref.published());
    }
    shown.put("text", text.text());
    shown.put("whole", text.whole());
    return shown;
  }

  private static void put(Map<String, Object> shown, String name, @Nullable String value) {
    if (value != null) {
      shown.put(name, value);
    }
  }

  private static void requireFit(ClaimRecord claim, ShownText text) {
    List<TextSpan> spans = new ArrayList<>(claim.content());
    if (claim.cue() != null) {
      spans.add(claim.cue());
    }
    for (TextSpan span : spans) {
      if (text.whole()
          && span.text() != null
          && !span.text().equals(text.letters(span.start(), span.end()))) {
        throw new IllegalArgumentException(
            "claim "
                + claim.id()
                + " does not fit the text of article "
                + claim.article().id()
                + ": not at "
                + span.start()
                + ": «"
                + span.text()
                + "»");
      }
    }
  }
}
