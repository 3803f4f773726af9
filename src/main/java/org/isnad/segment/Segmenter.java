package org.isnad.segment;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Paragraph;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;
import org.isnad.model.Token;
import org.isnad.text.NormalizedText;
import org.isnad.text.Span;

/**
 * Cuts an article into paragraphs (its lines), sentences, tokens and quotations.
 *
 * <p>Example: «قال د. علوش: "لن نذهب."» (“Dr. Alloush said: ‘we will not go.’”) is one sentence of
 * nine tokens and one quotation. The first line is the headline, unless it is blank or reads like a
 * paragraph. Linear in the length of the text. Thread-safe.
 */
public final class Segmenter {
  private static final int LONGEST_HEADLINE = 40;

  /** Segments {@code article}, whose text was normalised to {@code text}. */
  public SegmentedArticle segment(Article article, NormalizedText text) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    String s = text.text();
    boolean single = s.strip().indexOf('\n') < 0;
    for (int from = 0, line = 0; from <= s.length(); line++) {
      int to = s.indexOf('\n', from);
      to = to < 0 ? s.length() : to;
      List<Token> words = Tokenizer.tokenize(text, from, to);
      if (!words.isEmpty()) {
        int firstSentence = sentences.size();
        SentenceSplitter.split(words, paragraphs.size(), tokens, sentences);
        boolean headline = line == 0 && isHeadline(words, single);
        paragraphs.add(
            new Paragraph(
                new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end()),
                firstSentence,
                sentences.size(),
                headline));
      }
      from = to + 1;
    }
    List<Token> all = List.copyOf(tokens);
    return new SegmentedArticle(
        article,
        text,
        paragraphs,
        sentences,
        all,
        QuotationPairer.pair(text, paragraphs, sentences, all));
  }

  private static boolean isHeadline(List<Token> words, boolean single) {
    boolean stops = words.get(words.size() - 1).is(".");
    return words.size() <= LONGEST_HEADLINE && !(stops && (single || words.size() > 20));
  }
}
