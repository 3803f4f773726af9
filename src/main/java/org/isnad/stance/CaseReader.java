package org.isnad.stance;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.CueLexicon;
import org.isnad.model.Attribution;
import org.isnad.model.SpokenArticle;

/** Makes the cases of an article. Immutable and thread-safe. */
final class CaseReader {
  private final CueContextReader cues;
  private final PolarityLexicon polarity;

  CaseReader(CueLexicon cues, PolarityLexicon polarity) {
    this.cues = new CueContextReader(cues);
    this.polarity = polarity;
  }

  /** One case for each attribution of {@code article}. */
  List<Case> read(SpokenArticle article) {
    List<Case> out = new ArrayList<>();
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
              polarity.find(content.tokens(), 0, content.size())));
    }
    return out;
  }
}
