package org.isnad.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.isnad.syntax.MorphTagger;

/**
 * CoreNLP's segmentation and tags as one analysis a token.
 *
 * <p>«وبتأكيده» (“and by his confirming”), و/CC + ب/IN + تأكيد/NN + ه/PRP$, becomes وب + تأكيد + ه,
 * NN. The single letters و ف ب ل ك س أ before another segment are proclitics, the pronouns at the
 * end the enclitic («لهم» is ل + هم). What is left is the stem, with its first segment's tag:
 * «عندما» (“when”), عند/NN + ما/IN, stays one word. Marks are PUNC, numbers CD. Thread-safe.
 */
public final class CoreNlpTagger implements MorphTagger {
  private static final Set<String> PROCLITICS = Set.of("و", "ف", "ب", "ل", "ك", "س", "أ");

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
    int end = segments.size();
    while (end > 1 && segments.get(end - 1).isPronoun()) {
      end--;
    }
    int stem = 0;
    while (stem < end - 1 && PROCLITICS.contains(segments.get(stem).letters())) {
      stem++;
    }
    return new Morph(
        letters(segments.subList(0, stem)),
        letters(segments.subList(stem, end)),
        letters(segments.subList(end, segments.size())),
        segments.get(stem).tag());
  }

  private static String letters(List<Segment> segments) {
    StringBuilder out = new StringBuilder();
    segments.forEach(s -> out.append(s.letters()));
    return out.toString();
  }
}
