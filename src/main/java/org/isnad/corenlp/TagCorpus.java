package org.isnad.corenlp;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;

/**
 * Writes CoreNLP's cuts and tags of articles as text: what the fast tagger learns from.
 *
 * <p>A line a token: the token, a tab, its segments as letters/TAG with a space between («للجنة»,
 * tab, «ل/IN اللجنة/DTNN»). An empty line ends a sentence.
 */
public final class TagCorpus {
  private final CoreNlpSegmenter segmenter = new CoreNlpSegmenter();

  /** Appends {@code article} to {@code out}. */
  public void write(SegmentedArticle article, Writer out) throws IOException {
    List<List<Segment>> segments = segmenter.segments(article);
    for (Sentence s : article.sentences()) {
      for (int i = s.firstToken(); i < s.endToken(); i++) {
        out.write(article.token(i).text());
        char gap = '\t';
        for (Segment segment : segments.get(i)) {
          out.write(gap + segment.letters() + "/" + segment.tag());
          gap = ' ';
        }
        out.write('\n');
      }
      out.write('\n');
    }
  }
}
