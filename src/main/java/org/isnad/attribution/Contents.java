package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Quotation;
import org.isnad.text.Span;

/**
 * Turns chosen tokens into spans of the article: the pieces of a content, the letters of a source.
 */
final class Contents {
  private Contents() {}

  /** The original offset of the {@code letter}-th normalised letter of token {@code i}. */
  static int letter(ArticleView v, int i, int letter) {
    Span token = v.token(i).span();
    if (letter == 0) {
      return token.start();
    }
    Span normalized = v.base.text().alignment().toNormalized(token);
    return v.base.text().alignment().originalStart(normalized.start() + letter);
  }

  /**
   * The content's pieces: cut around an interruption, continued over the paragraphs of an unclosed
   * quotation.
   */
  static List<Span> pieces(ArticleView v, Structure s) {
    List<Span> out = new ArrayList<>();
    int start = letter(v, s.start(), skipFa(v, s.start()));
    if (s.gapStart() >= 0) {
      out.add(new Span(start, v.token(s.gapStart() - 1).span().end()));
      out.add(v.base.span(s.gapEnd(), s.end() + 1));
    } else {
      out.add(new Span(start, v.token(s.end()).span().end()));
    }
    continuation(v, s.end(), out);
    return out;
  }

  /** «فإن» is cut to «إن» (guidelines §9.8). */
  private static int skipFa(ArticleView v, int i) {
    return v.is(i, Shape.COMPLEMENTISER) && v.token(i).text().startsWith("ف") ? 1 : 0;
  }

  /**
   * Adds the following paragraphs of a quotation that is still open where {@code end}'s paragraph
   * ends.
   */
  private static void continuation(ArticleView v, int end, List<Span> out) {
    int q = v.quotationAt(end);
    if (q < 0 || v.quotation(q).closed() || v.quotation(q).close() > end + 3) {
      return;
    }
    for (int next = q + 1; next < v.base.quotations().size(); next++) {
      Quotation n = v.quotation(next);
      int paragraph = v.sentence(end).paragraph();
      int first = n.first();
      if (!v.in(first)
          || v.sentence(first).paragraph() != paragraph + 1
          || !startsParagraph(v, n)) {
        return;
      }
      int last = Math.min(n.close(), v.size) - 1;
      while (last > first && !v.isWordy(last)) {
        last--;
      }
      out.add(v.base.span(first, last + 1));
      if (n.closed()) {
        return;
      }
      end = last;
    }
  }

  private static boolean startsParagraph(ArticleView v, Quotation n) {
    int first = n.first();
    return n.open() < 0
        || v.sentence(n.open()).paragraph() != v.sentence(first).paragraph()
        || n.open()
            == v.base
                .sentences()
                .get(v.base.paragraphs().get(v.sentence(first).paragraph()).firstSentence())
                .firstToken();
  }

  /**
   * The source's letters. After a cue that governs ل or ب («وفقا لتقرير …», “according to a report
   * …”) the attached preposition is left out, but «للوزير», where the article is merged with it,
   * stays whole; a و before a source in front of its cue is left out too.
   */
  static Span source(ArticleView v, CueCandidate c, Structure s) {
    String word = v.token(s.from()).text();
    String proclitics = v.morph(s.from()).proclitics();
    boolean finite =
        c.readings().stream().anyMatch(r -> r.form().isFinite()) && s.from() == c.last() + 1;
    boolean preposition =
        word.length() > 3
            && !finite
            && !word.startsWith("لل")
            && proclitics.length() == 1
            && "بل".contains(proclitics);
    boolean conjunction = v.conjoined(s.from()) && s.from() < c.first();
    return new Span(
        letter(v, s.from(), preposition || conjunction ? 1 : 0),
        v.token(withoutTail(v, s.from(), s.to())).span().end());
  }

  /**
   * The last token of a source without the day that follows it: «المجلس أمس السبت 8 يونيو» (“the
   * council yesterday, Saturday 8 June”).
   */
  private static int withoutTail(ArticleView v, int from, int to) {
    int last = from;
    while (last < to && !Words.isRelative(v.key(last + 1))) {
      last++;
    }
    int whole = last;
    boolean day = false;
    while (last > from
        && v.entityIndex(last) < 0
        && (Words.isTime(v.key(last)) || v.is(last, Shape.NUMBER) || v.is(last, Shape.COMMA))) {
      day |= Words.isTime(v.key(last));
      last--;
    }
    while (whole > from && v.is(whole, Shape.COMMA)) {
      whole--;
    }
    return day ? last : whole;
  }
}
