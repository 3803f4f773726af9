package org.isnad.speaker;

import java.util.Optional;
import org.isnad.learn.Features;
import org.isnad.lexicon.NameKey;
import org.isnad.model.Entity;
import org.isnad.model.Token;

/**
 * What a stretch of a source phrase looks like as a name: its edges, its words, what names the
 * recogniser saw, and whether it stands elsewhere in the article. Not thread-safe.
 */
final class StretchFeatures {
  private static final long OPENING = Features.of("^");
  private static final long CLOSING = Features.of("$");

  private final Phrase phrase;
  private final Words words;
  private final WordShape shape;

  StretchFeatures(Phrase phrase) {
    this.phrase = phrase;
    this.words = phrase.words();
    this.shape = words.shape();
  }

  void extract(SourceReader.Stretch s, Features f) {
    edges(s, f);
    coarse(s, f);
    inside(s, f);
    entities(s, f);
    elsewhere(s, f);
  }

  private void edges(SourceReader.Stretch s, Features f) {
    boolean first = s.from() == phrase.first();
    boolean last = s.to() == phrase.end();
    long whole = Features.of((first ? "f" : "-") + (last ? "l" : "-"));
    long head = shape.hash(phrase.first());
    long start = shape.hash(s.from());
    long before = first ? OPENING : shape.hash(s.from() - 1);
    long after = last ? CLOSING : shape.hash(s.to());
    long end = shape.hash(s.to() - 1);
    long keyBefore = first ? OPENING : words.keyHash(s.from() - 1);
    long keyAfter = last ? CLOSING : words.keyHash(s.to());
    f.add(1, whole);
    f.add(2, whole, head);
    f.add(3, start, whole);
    f.add(4, before, start);
    f.add(5, end, after);
    f.add(6, before, start, head);
    f.add(7, end, after, head);
    f.add(8, start, end, after);
    f.add(9, Math.min(6, s.to() - s.from()));
    f.add(10, start, whole, Features.of(Math.min(4, s.to() - s.from())));
    f.add(11, keyBefore, start);
    f.add(12, end, keyAfter);
    f.add(13, words.keyHash(s.from()), whole);
    f.add(14, words.keyHash(s.to() - 1), whole);
    f.add(15, keyBefore, words.keyHash(s.from()));
    f.add(16, Math.min(6, phrase.length()), Math.min(6, s.to() - s.from()));
    f.add(17, keyAfter, head);
    f.add(18, first ? OPENING : shape.hash(s.from() - 2), before, start);
  }

  private void coarse(SourceReader.Stretch s, Features f) {
    long start = shape.coarseHash(s.from());
    long before = s.from() == phrase.first() ? OPENING : shape.coarseHash(s.from() - 1);
    String next = s.to() == phrase.end() ? "$" : shape.coarse(s.to());
    long after = Features.of(next);
    long length = Features.of(Math.min(5, s.to() - s.from()));
    f.add(50, before, start, after);
    f.add(51, shape.coarseHash(phrase.first()), start, after);
    f.add(52, start, after, length);
    f.add(53, before, start, length);
    long holds = Features.of(holds(s));
    f.add(54, start, holds);
    f.add(55, start, holds, after);
    int people = people(s.from(), s.to());
    int outside = people(phrase.first(), s.from()) + people(s.to(), phrase.end());
    long share = Features.of(people == s.to() - s.from() ? "all" : people > 0 ? "some" : "none");
    f.add(57, start, share, Features.of(Math.min(2, outside)));
    f.add(58, Features.more(start, next), share);
    f.add(56, start, before, Features.more(shape.coarseHash(s.to() - 1), next));
  }

  /** Whether a title, a comma and a function word stand after the first word. */
  private String holds(SourceReader.Stretch s) {
    boolean title = false;
    boolean comma = false;
    boolean function = false;
    for (int i = s.from() + 1; i < s.to(); i++) {
      String coarse = shape.coarse(i);
      title |= coarse.equals("title") || coarse.equals("honorific");
      comma |= words.token(i).is("،") || words.token(i).is(",");
      function |= coarse.equals("function");
    }
    return (title ? "t" : "-") + (comma ? "," : "-") + (function ? "f" : "-");
  }

  private int people(int from, int to) {
    int people = 0;
    for (int i = from; i < to; i++) {
      people += shape.isPerson(i) ? 1 : 0;
    }
    return people;
  }

  private void inside(SourceReader.Stretch s, Features f) {
    long start = shape.hash(s.from());
    for (int i = s.from(); i < s.to(); i++) {
      f.add(20, shape.hash(i), start);
      f.add(21, words.keyHash(i), start);
      if (i > s.from()) {
        f.add(22, shape.hash(i - 1), shape.hash(i));
      }
    }
    for (int i = phrase.first(); i < s.from(); i++) {
      f.add(23, shape.hash(i), start);
    }
    for (int i = s.to(); i < phrase.end(); i++) {
      f.add(24, shape.hash(i), start);
    }
    int quotes = 0;
    for (int i = s.from(); i < s.to(); i++) {
      Token token = words.token(i);
      quotes += token.kind() == Token.Kind.QUOTE ? 1 : 0;
      quotes += !token.isWord() && (token.is("(") || token.is(")")) ? 1 : 0;
    }
    f.add(25, quotes % 2);
    f.add(26, quotes, s.to() < phrase.end() && isQuote(s.to()) ? 1 : 0);
  }

  private boolean isQuote(int i) {
    return words.token(i).kind() == Token.Kind.QUOTE;
  }

  private void entities(SourceReader.Stretch s, Features f) {
    long start = shape.hash(s.from());
    for (int i = s.from(); i < s.to(); i++) {
      Optional<Entity> entity = words.entity(i);
      if (entity.isEmpty()) {
        f.add(30, start);
        continue;
      }
      Entity e = entity.get();
      if (i == Math.max(s.from(), e.first())) {
        long kind = Features.of(e.kind().name());
        boolean exact = e.first() == s.from() && e.end() == s.to();
        boolean within = e.first() >= s.from() && e.end() <= s.to();
        long extent = Features.of(exact ? "exact" : within ? "within" : "cut");
        f.add(31, kind, extent, start);
        f.add(32, kind, extent);
      }
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if ((i < s.from() || i >= s.to()) && words.entity(i).isPresent()) {
        long kind = Features.of(words.entity(i).get().kind().name());
        f.add(33, kind, start, Features.of(i < s.from() ? "before" : "after"));
      }
    }
  }

  private void elsewhere(SourceReader.Stretch s, Features f) {
    long start = shape.hash(s.from());
    int copies = words.occurrences(phrase.key(s.from(), s.to())).size();
    f.add(40, Math.min(4, copies), Math.min(4, s.to() - s.from()));
    f.add(41, start, Features.of(Math.min(3, copies)));
    if (s.to() - s.from() > 1 && words.isWord(s.to() - 1)) {
      int alone = 0;
      for (int i : words.places(NameKey.bare(words.key(s.to() - 1)))) {
        if (alone >= 2) {
          break;
        }
        alone += i != s.to() - 1 && !words.key(i - 1).equals(words.key(s.to() - 2)) ? 1 : 0;
      }
      f.add(42, start, Features.of(Math.min(2, alone)));
    }
  }
}
