package org.isnad.corenlp;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;

/**
 * Writes CoreNLP's cuts and tags of articles as text: what {@link org.isnad.syntax.TaggerTrainer}
 * learns from.
 *
 * <p>A line a token, five fields with tabs between: token, proclitics, stem, enclitic, tag
 * («للجنة», ل, اللجنة, nothing, DTNN). An empty line ends a sentence, a line {@code # id} opens an
 * article.
 */
public final class TagCorpus {
  private final CoreNlpTagger tagger = new CoreNlpTagger();

  /** Appends {@code article} to {@code out}. */
  public void write(SegmentedArticle article, Writer out) throws IOException {
    out.write("# " + article.article().id() + "\n\n");
    List<Morph> morphs = tagger.tag(article);
    for (Sentence s : article.sentences()) {
      for (int i = s.firstToken(); i < s.endToken(); i++) {
        Morph m = morphs.get(i);
        String token = article.token(i).text();
        out.write(String.join("\t", token, m.proclitics(), m.stem(), m.enclitic(), m.tag()));
        out.write('\n');
      }
      out.write('\n');
    }
  }
}
