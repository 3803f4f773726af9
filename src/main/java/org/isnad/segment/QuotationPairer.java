package org.isnad.segment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.isnad.model.Paragraph;
import org.isnad.model.Quotation;
import org.isnad.model.Sentence;
import org.isnad.model.Token;
import org.isnad.text.NormalizedText;

/**
 * Pairs quotation marks of every kind, paragraph by paragraph.
 *
 * <p>A mark opens or closes by its shape (« »), else by the spaces around it, else by what is open.
 * A mark that opens while another is open nests. A quotation that is never closed ends with its
 * paragraph, or with its sentence if further quotations follow in the paragraph. A closing mark
 * without an opening one, after a paragraph that was left open, closes a quotation that began with
 * the paragraph: «"أ … ¶ ب"» is two quotations, one a paragraph.
 */
final class QuotationPairer {
  private enum Side {
    OPEN,
    CLOSE,
    EITHER
  }

  private final NormalizedText text;
  private final List<Sentence> sentences;
  private final List<Token> tokens;
  private final List<Quotation> out = new ArrayList<>();
  private boolean leftOpen;

  private QuotationPairer(NormalizedText text, List<Sentence> sentences, List<Token> tokens) {
    this.text = text;
    this.sentences = sentences;
    this.tokens = tokens;
  }

  static List<Quotation> pair(
      NormalizedText text,
      List<Paragraph> paragraphs,
      List<Sentence> sentences,
      List<Token> tokens) {
    QuotationPairer pairer = new QuotationPairer(text, sentences, tokens);
    for (Paragraph p : paragraphs) {
      pairer.paragraph(
          sentences.get(p.firstSentence()).firstToken(),
          sentences.get(p.endSentence() - 1).endToken());
    }
    pairer.out.sort(Comparator.comparingInt(Quotation::open));
    return pairer.out;
  }

  private void paragraph(int first, int end) {
    Deque<Integer> open = new ArrayDeque<>();
    boolean before = leftOpen;
    leftOpen = false;
    for (int i = first; i < end; i++) {
      if (tokens.get(i).kind() != Token.Kind.QUOTE) {
        continue;
      }
      Side side = side(i, first, end);
      boolean opens = side == Side.OPEN || (side == Side.EITHER && open.isEmpty());
      if (opens) {
        open.push(i);
      } else if (!open.isEmpty()) {
        int from = open.pop();
        out.add(new Quotation(from, i, true, open.size()));
      } else if (before) {
        out.add(new Quotation(first - 1, i, true, 0));
        before = false;
      }
    }
    leftOpen = !open.isEmpty();
    while (!open.isEmpty()) {
      int from = open.pop();
      out.add(new Quotation(from, unclosedEnd(from, end), false, open.size()));
    }
  }

  private int unclosedEnd(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (tokens.get(i).kind() == Token.Kind.QUOTE) {
        return sentences.get(tokens.get(from).sentence()).endToken();
      }
    }
    return end;
  }

  private Side side(int i, int first, int end) {
    char mark = text.original().charAt(tokens.get(i).span().start());
    if (mark == '«' || mark == '‹' || mark == '《') {
      return Side.OPEN;
    }
    if (mark == '»' || mark == '›' || mark == '》') {
      return Side.CLOSE;
    }
    boolean free = i == first || !touches(i - 1) || opensGroup(tokens.get(i - 1));
    boolean bound = i + 1 < end && touches(i) && !closesGroup(tokens.get(i + 1));
    if (free && bound) {
      return Side.OPEN;
    }
    if (!free && !bound) {
      return Side.CLOSE;
    }
    if (free) {
      return i + 1 == end ? Side.CLOSE : Side.EITHER;
    }
    return mark == '“' ? Side.OPEN : mark == '”' ? Side.CLOSE : Side.EITHER;
  }

  private boolean touches(int i) {
    return tokens.get(i).span().end() == tokens.get(i + 1).span().start();
  }

  private static boolean opensGroup(Token t) {
    return t.is("(") || t.is("[") || t.is(":") || t.is("-") || t.kind() == Token.Kind.QUOTE;
  }

  private static boolean closesGroup(Token t) {
    return t.kind() == Token.Kind.QUOTE
        || (t.kind() == Token.Kind.MARK && !t.is("(") && !t.is("["));
  }
}
