package org.isnad.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.learn.Features;
import org.isnad.model.Attribution;
import org.isnad.model.Quotation;
import org.isnad.text.Span;

/**
 * What tells a content that is partly quoted from one that only holds a quoted name: how much is
 * quoted, how long the pieces are, whether they hold a verb (guidelines §9.1).
 */
final class TypeFeatures {
  private TypeFeatures() {}

  /**
   * Features of the quotation marks in and around the content; empty if there are none: then it is
   * indirect.
   */
  static Optional<int[]> collect(ArticleView v, Attribution a) {
    return collect(v, a.content());
  }

  static Optional<int[]> collect(ArticleView v, List<Span> content) {
    Features f = new Features();
    int words = 0;
    int quoted = 0;
    int marks = 0;
    for (Span piece : content) {
      int end = v.base.tokenAt(piece.end());
      for (int i = v.base.tokenAt(piece.start()); i < end; i++) {
        marks += v.is(i, Shape.QUOTE) ? 1 : 0;
        if (v.isWordy(i) && !(words == 0 && v.is(i, Shape.COMPLEMENTISER))) {
          words++;
          quoted += v.depth(i) > 0 ? 1 : 0;
        }
      }
    }
    if (quoted == 0) {
      return Optional.empty();
    }
    int first = v.base.tokenAt(content.get(0).start());
    int outside = words - quoted;
    boolean opens =
        v.opensQuote(first - 1) || (v.is(first, Shape.COMPLEMENTISER) && v.opensQuote(first + 1));
    int ratio = 10 * quoted / Math.max(1, words);
    f.add(1, ratio);
    f.add(2, CueFeatures.bucket(outside), ratio);
    f.add(3, CueFeatures.bucket(quoted), outside == 0 ? 1 : 0);
    f.add(4, opens ? 1 : 0, outside == 0 ? 1 : 0, Math.min(marks, 2));
    f.add(5, opens ? 1 : 0, CueFeatures.bucket(outside));
    f.add(6, content.size() > 1 ? 1 : 0, opens ? 1 : 0);
    int base = v.depth(v.base.tokenAt(content.get(0).end() - 1));
    f.add(7, base, opens ? 1 : 0, outside == 0 ? 1 : 0);
    pieces(v, content, outside, f);
    return Optional.of(f.toArray());
  }

  private static void pieces(ArticleView v, List<Span> content, int outside, Features f) {
    int first = v.base.tokenAt(content.get(0).start());
    int last = v.base.tokenAt(content.get(content.size() - 1).end() - 1);
    int longest = 0;
    int verbs = 0;
    boolean around = false;
    for (Quotation q : v.base.quotations()) {
      if (q.first() > last || q.close() <= first) {
        continue;
      }
      int length = q.close() - q.first();
      around |= q.first() < first && q.close() > last;
      longest = Math.max(longest, length);
      for (int i = Math.max(q.first(), first); i < Math.min(q.close(), last + 1); i++) {
        verbs += v.morph(i).isVerb() || v.is(i, Shape.COMPLEMENTISER) ? 1 : 0;
      }
      f.add(12, v.wordClass(q.first()), CueFeatures.bucket(length));
      f.add(13, v.wordClass(q.open() - 1), CueFeatures.bucket(length));
    }
    f.add(8, CueFeatures.bucket(longest), outside == 0 ? 1 : 0);
    f.add(9, CueFeatures.bucket(longest), Math.min(verbs, 2));
    f.add(10, around ? 1 : 0, outside == 0 ? 1 : 0);
    f.add(11, Math.min(verbs, 2), CueFeatures.bucket(outside));
  }
}
