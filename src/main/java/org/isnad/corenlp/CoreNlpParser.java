package org.isnad.corenlp;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Constituent;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.isnad.syntax.Parser;
import org.isnad.text.Span;

/**
 * CoreNLP's shift-reduce parser for Arabic over any tagger's cuts and tags.
 *
 * <p>In «وأكد أن القرار نهائي» (“and he confirmed that the decision is final”) the tokens are given
 * as و/CC أكد/VBD أن/IN …; «أن القرار نهائي» comes back as SBAR. A phrase that starts inside a
 * token, after its proclitic, starts with that token. Sentences longer than 120 tokens are cut
 * ({@link Pieces}) and parsed piece by piece. Thread-safe: the model is only read.
 */
public final class CoreNlpParser implements Parser {
  private static final int LONGEST = 120;
  private static final String MODEL = "edu/stanford/nlp/models/srparser/arabicSR.ser.gz";

  private final Lazy<ShiftReduceParser> parser =
      new Lazy<>(() -> ShiftReduceParser.loadModel(MODEL));

  @Override
  public List<Constituent> parse(SegmentedArticle article, List<Morph> morphs) {
    List<Constituent> out = new ArrayList<>();
    for (Span piece : Pieces.of(article, LONGEST)) {
      List<TaggedWord> words = new ArrayList<>();
      List<Integer> tokens = new ArrayList<>();
      for (int i = piece.start(); i < piece.end(); i++) {
        for (Segment s : split(morphs.get(i))) {
          words.add(new TaggedWord(AtbToken.forTagger(s.letters()), s.tag()));
          tokens.add(i);
        }
      }
      collect(parser.get().apply(words), 0, tokens, out);
    }
    return out;
  }

  /** The segments of a token, each proclitic letter one. */
  static List<Segment> split(Morph morph) {
    List<Segment> out = new ArrayList<>(3);
    for (int i = 0; i < morph.proclitics().length(); i++) {
      char letter = morph.proclitics().charAt(i);
      out.add(new Segment(String.valueOf(letter), procliticTag(letter)));
    }
    out.add(new Segment(morph.stem(), morph.tag()));
    if (!morph.enclitic().isEmpty()) {
      out.add(new Segment(morph.enclitic(), morph.isNoun() ? "PRP$" : "PRP"));
    }
    return out;
  }

  private static String procliticTag(char letter) {
    return switch (letter) {
      case 'و', 'ف' -> "CC";
      case 'س', 'أ' -> "RP";
      default -> "IN";
    };
  }

  /** Adds the phrases of {@code tree}, whose leaves begin at {@code leaf}; returns its end. */
  private static int collect(Tree tree, int leaf, List<Integer> tokens, List<Constituent> out) {
    if (tree.isLeaf()) {
      return leaf + 1;
    }
    boolean phrase = !tree.isPreTerminal() && !"ROOT".equals(tree.value());
    int slot = out.size();
    int end = leaf;
    for (Tree child : tree.children()) {
      end = collect(child, end, tokens, out);
    }
    if (phrase) {
      out.add(slot, new Constituent(tree.value(), tokens.get(leaf), tokens.get(end - 1) + 1));
    }
    return end;
  }
}
