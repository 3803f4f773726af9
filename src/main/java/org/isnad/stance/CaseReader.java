package org.isnad.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.CueLexicon;
import org.isnad.model.Attribution;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.SpokenArticle;
import org.isnad.model.Token;
import org.isnad.syntax.WordClusters;

/** Makes the cases of an article. Immutable and thread-safe. */
final class CaseReader {
  private final CueContextReader cues;
  private final PolarityLexicon polarity;

  private final Leanings leanings;
  private final WordClusters clusters;

  CaseReader(CueLexicon cues, PolarityLexicon polarity, Leanings leanings, WordClusters clusters) {
    this.leanings = leanings;
    this.clusters = clusters;
    this.cues = new CueContextReader(cues);
    this.polarity = polarity;
  }

  /** One case for each attribution of {@code article}. */
  List<Case> read(SpokenArticle article) {
    List<Case> out = new ArrayList<>();
    Map<String, Integer> counts = counts(article.base().base().base());
    List<Attribution> attributions = article.base().attributions();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      Content content = Content.of(article.base().base(), attribution);
      out.add(
          new Case(
              article,
              attribution,
              article.speakers().get(i),
              content,
              cues.read(article.base().base().base(), attribution, content),
              polarity.find(content.tokens(), 0, content.size()),
              Wording.of(content, leanings, clusters),
              counts));
    }
    return out;
  }

  private static Map<String, Integer> counts(SegmentedArticle article) {
    Map<String, Integer> out = new HashMap<>();
    for (Token token : article.tokens()) {
      if (token.isWord()) {
        out.merge(Keys.withoutArticle(Keys.fold(token.text())), 1, Integer::sum);
      }
    }
    return out;
  }
}
