package org.isnad.corenlp;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Token;
import org.isnad.text.Span;

/**
 * Cuts and tags the words of an article by CoreNLP's Arabic segmenter (a CRF over letters) and
 * tagger, each sentence in its context.
 *
 * <p>«للجنة» gives ل/IN + اللجنة/DTNN. The sentence's tokens are given with a space between them;
 * segments come back to their token by offset, so a letter that the segmenter adds, folds or drops
 * moves nothing. A token that it drops is one segment of its own, tagged NN. Sentences longer than
 * 200 tokens are cut ({@link Pieces}). Thread-safe: both models are only read.
 */
final class CoreNlpSegmenter {
  private static final int LONGEST = 200;
  private static final String SEGMENTER =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
  private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

  private final Lazy<ArabicSegmenter> segmenter = new Lazy<>(CoreNlpSegmenter::readSegmenter);
  private final Lazy<MaxentTagger> tagger = new Lazy<>(() -> new MaxentTagger(TAGGER));

  private static ArabicSegmenter readSegmenter() {
    ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
    segmenter.loadSegmenter(SEGMENTER);
    return segmenter;
  }

  /** The segments of each token, at least one each. */
  List<List<Segment>> segments(SegmentedArticle article) {
    List<List<Segment>> out = new ArrayList<>(article.tokens().size());
    for (Span piece : Pieces.of(article, LONGEST)) {
      piece(article.tokens().subList(piece.start(), piece.end()), out);
    }
    return out;
  }

  private void piece(List<Token> tokens, List<List<Segment>> out) {
    StringBuilder line = new StringBuilder();
    int[] ends = new int[tokens.size()];
    for (int i = 0; i < ends.length; i++) {
      line.append(AtbToken.forSegmenter(tokens.get(i)));
      ends[i] = line.length();
      line.append(' ');
    }
    List<CoreLabel> cut = segmenter.get().segmentStringToTokenList(line.toString());
    List<String> tags = tags(cut);
    int at = 0;
    for (int i = 0; i < ends.length; i++) {
      List<Segment> own = new ArrayList<>(3);
      for (; at < cut.size() && cut.get(at).beginPosition() < ends[i]; at++) {
        CoreLabel s = cut.get(at);
        own.add(new Segment(Segment.respell(s.word(), s.originalText()), tags.get(at)));
      }
      out.add(checked(own, tokens.get(i)));
    }
  }

  private List<String> tags(List<CoreLabel> segments) {
    List<CoreLabel> words = new ArrayList<>(segments.size());
    for (CoreLabel s : segments) {
      CoreLabel word = new CoreLabel();
      word.setWord(AtbToken.forTagger(s.word()));
      words.add(word);
    }
    List<String> tags = new ArrayList<>(words.size());
    for (TaggedWord w : tagger.get().tagSentence(words)) {
      tags.add(w.tag());
    }
    return tags;
  }

  private static List<Segment> checked(List<Segment> own, Token token) {
    return switch (token.kind()) {
      case MARK, QUOTE -> List.of(new Segment(token.text(), "PUNC"));
      case NUMBER -> List.of(new Segment(token.text(), "CD"));
      case WORD ->
          own.isEmpty()
              ? List.of(new Segment(token.text(), "NN"))
              : own.size() == 1
                  ? List.of(new Segment(token.text(), own.get(0).tag()))
                  : List.copyOf(own);
    };
  }
}
