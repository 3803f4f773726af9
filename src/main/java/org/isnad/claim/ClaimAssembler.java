package org.isnad.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimedArticle;
import org.isnad.model.Figure;
import org.isnad.model.Judgement;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.SpokenArticle;
import org.isnad.model.TimeExpression;

/**
 * Makes an article's claims out of its attributions, speakers, judgements, figures and times.
 *
 * <p>Example: «قال علوش إن تقارير تؤكد وقوع 28 مجزرة» (“Alloush said that reports confirm 28
 * massacres”) has two attributions; the second claim's parent is the first, and «28 مجزرة» belongs
 * to both. Claims come by the place of their first letter, an outer one before an inner one. Two
 * attributions with the same spans are one claim. Immutable and thread-safe.
 */
public final class ClaimAssembler {
  private final WorthReader worth;

  public ClaimAssembler(WorthReader worth) {
    this.worth = worth;
  }

  /**
   * Puts together the claims of one article.
   *
   * @param spoken the attributions with their speakers
   * @param judgements one for each attribution
   * @param figures all of the article
   * @param times all of the article
   */
  public ClaimedArticle assemble(
      SpokenArticle spoken,
      List<Judgement> judgements,
      List<Figure> figures,
      List<TimeExpression> times) {
    List<Attribution> attributions = spoken.base().attributions();
    if (judgements.size() != attributions.size()) {
      throw new IllegalArgumentException(
          judgements.size() + " judgements for " + attributions.size() + " attributions");
    }
    AnalyzedArticle analyzed = spoken.base().base();
    SegmentedArticle segmented = analyzed.base();
    String article = segmented.article().id();
    List<String> ids = attributions.stream().map(a -> ClaimId.of(article, a)).toList();
    ClaimBuilder builder = new ClaimBuilder(analyzed, ids, new ContentFacts(figures, times), worth);
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      claims.putIfAbsent(
          ids.get(i),
          builder.build(i, attributions.get(i), spoken.speakers().get(i), judgements.get(i)));
    }
    List<Claim> ordered = new ArrayList<>(claims.values());
    ordered.sort(ClaimOrder.BY_PLACE);
    return new ClaimedArticle(segmented.article(), ordered);
  }
}
