package org.isnad.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.isnad.syntax.MorphTagger;

/**
 * CoreNLP's segmentation and tags as one analysis a token.
 *
 * <p>«وبتأكيده» (“and by his confirming”), و/CC + ب/IN + تأكيد/NN + ه/PRP$, becomes وب + تأكيد + ه,
 * NN. The pronouns at the end are the enclitic, what then stands last is the stem («لهم» is ل +
 * هم), all before it the proclitics. Marks are PUNC, numbers CD. Thread-safe.
 */
public final class CoreNlpTagger implements MorphTagger {
  private final CoreNlpSegmenter segmenter = new CoreNlpSegmenter();

  @Override
  public List<Morph> tag(SegmentedArticle article) {
    List<Morph> out = new ArrayList<>(article.tokens().size());
    for (List<Segment> segments : segmenter.segments(article)) {
      out.add(join(segments));
    }
    return out;
  }

  static Morph join(List<Segment> segments) {
    int stem = segments.size() - 1;
    while (stem > 0 && segments.get(stem).isPronoun()) {
      stem--;
    }
    return new Morph(
        letters(segments.subList(0, stem)),
        segments.get(stem).letters(),
        letters(segments.subList(stem + 1, segments.size())),
        segments.get(stem).tag());
  }

  private static String letters(List<Segment> segments) {
    StringBuilder out = new StringBuilder();
    segments.forEach(s -> out.append(s.letters()));
    return out.toString();
  }
}
