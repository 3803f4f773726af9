package org.isnad.attribution;

import org.isnad.learn.Features;

/**
 * What tells the bounds of a content that stands before its cue: «<u>النظام قصف الحي</u>، بحسب
 * ناشطين» (“…, according to activists”).
 */
final class BeforeFeatures {
  private BeforeFeatures() {}

  /** Features of the content ending with token {@code e}. */
  static void end(ArticleView v, CueCandidate c, int e, Features f) {
    long lemma = Features.of(c.lemma());
    int gap = c.first() - e;
    f.add(1, gap);
    f.add(2, gap, lemma);
    f.add(3, v.wordClass(e + 1), gap);
    f.add(4, v.wordClass(e + 1), v.wordClass(e + 2));
    f.add(5, v.keyHash(e));
    f.add(6, v.wordClass(e), gap);
    f.add(7, v.closesQuote(e + 1) ? 1 : 0, gap);
    f.add(8, v.keyHash(e), v.keyHash(e + 1));
    f.add(9, v.wordClass(c.first() - 1), gap);
    f.add(10, v.wordClass(c.first() - 2), v.wordClass(c.first() - 1), gap);
  }

  /** Features of the content beginning with token {@code s}, given that it ends with {@code e}. */
  static void start(ArticleView v, CueCandidate c, int s, int e, Features f) {
    long lemma = Features.of(c.lemma());
    long cls = StartFeatures.startClass(v, s);
    long quoted = v.closesQuote(e + 1) ? 1 : 0;
    long first =
        s == v.sentenceStart(s) || (s == v.sentenceStart(s) + 1 && !v.isWordy(s - 1)) ? 1 : 0;
    long opens = v.quotationAt(e) >= 0 && v.quotation(v.quotationAt(e)).first() == s ? 1 : 0;
    int length = CueFeatures.bucket(e - s);
    f.add(1, first, quoted);
    f.add(2, opens, quoted);
    f.add(3, first, cls);
    f.add(4, cls, v.wordClass(s - 1));
    f.add(5, v.wordClass(s - 1), quoted);
    f.add(6, v.wordClass(s - 2), v.wordClass(s - 1));
    f.add(7, length);
    f.add(8, length, lemma);
    f.add(9, first, lemma);
    f.add(10, v.keyHash(s - 1), v.keyHash(s));
    f.add(11, v.keyHash(s));
    f.add(12, v.conjoined(s) ? 1 : 0, first);
    f.add(13, v.conjoined(s) ? 1 : 0, v.tag(s), v.wordClass(s - 1));
    f.add(14, v.sameSentence(s, e) ? 1 : 0, quoted, opens);
    f.add(15, v.readings(s).isEmpty() ? 0 : 1, v.wordClass(s - 1));
    f.add(16, v.readings(s - 1).isEmpty() ? 0 : 1, cls);
  }
}
