package org.isnad.speaker;

import java.util.Optional;
import org.isnad.learn.Features;
import org.isnad.lexicon.NameKey;
import org.isnad.lexicon.States;
import org.isnad.model.Entity;
import org.isnad.model.Token;

/**
 * What a stretch of a source phrase looks like as a name: its edges, its words, what names the
 * recogniser saw, and whether it stands elsewhere in the article. Not thread-safe.
 */
final class StretchFeatures {
  private final Phrase phrase;
  private final Words words;
  private final WordShape shape;

  StretchFeatures(Phrase phrase, States states) {
    this.phrase = phrase;
    this.words = phrase.words();
    this.shape = new WordShape(words, states);
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
    String whole = (first ? "f" : "-") + (last ? "l" : "-");
    String head = shape.of(phrase.first());
    String start = shape.of(s.from());
    String before = first ? "^" : shape.of(s.from() - 1);
    String after = last ? "$" : shape.of(s.to());
    String end = shape.of(s.to() - 1);
    f.add(1, whole);
    f.add(2, whole, head);
    f.add(3, start, whole);
    f.add(4, before, start);
    f.add(5, end, after);
    f.add(6, before, start, head);
    f.add(7, end, after, head);
    f.add(8, start, end, after);
    f.add(9, Math.min(6, s.to() - s.from()));
    f.add(10, start, whole, String.valueOf(Math.min(4, s.to() - s.from())));
    f.add(11, first ? "^" : words.key(s.from() - 1), start);
    f.add(12, end, last ? "$" : words.key(s.to()));
    f.add(13, words.key(s.from()), whole);
    f.add(14, words.key(s.to() - 1), whole);
    f.add(15, first ? "^" : words.key(s.from() - 1), words.key(s.from()));
    f.add(16, Math.min(6, phrase.length()), Math.min(6, s.to() - s.from()));
    f.add(17, last ? "$" : words.key(s.to()), head);
    f.add(18, first ? "^" : shape.of(s.from() - 2), before, start);
  }

  private void coarse(SourceReader.Stretch s, Features f) {
    boolean first = s.from() == phrase.first();
    boolean last = s.to() == phrase.end();
    String start = shape.coarse(s.from());
    String before = first ? "^" : shape.coarse(s.from() - 1);
    String after = last ? "$" : shape.coarse(s.to());
    f.add(50, before, start, after);
    f.add(51, shape.coarse(phrase.first()), start, after);
    f.add(52, start, after, String.valueOf(Math.min(5, s.to() - s.from())));
    f.add(53, before, start, String.valueOf(Math.min(5, s.to() - s.from())));
    boolean title = false;
    boolean comma = false;
    boolean function = false;
    for (int i = s.from() + 1; i < s.to(); i++) {
      title |= shape.coarse(i).equals("title") || shape.coarse(i).equals("honorific");
      comma |= words.token(i).is("،") || words.token(i).is(",");
      function |= shape.coarse(i).equals("function");
    }
    f.add(54, start, (title ? "t" : "-") + (comma ? "," : "-") + (function ? "f" : "-"));
    f.add(55, start, (title ? "t" : "-") + (comma ? "," : "-") + (function ? "f" : "-"), after);
    int people = 0;
    for (int i = s.from(); i < s.to(); i++) {
      people += shape.of(i).endsWith("+P") ? 1 : 0;
    }
    int outside = 0;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      outside += i < s.from() || i >= s.to() ? (shape.of(i).endsWith("+P") ? 1 : 0) : 0;
    }
    String share = people == s.to() - s.from() ? "all" : people > 0 ? "some" : "none";
    f.add(57, start, share, String.valueOf(Math.min(2, outside)));
    f.add(58, start + after, share);
    f.add(56, start, before, shape.coarse(s.to() - 1) + after);
  }

  private void inside(SourceReader.Stretch s, Features f) {
    String start = shape.of(s.from());
    for (int i = s.from(); i < s.to(); i++) {
      f.add(20, shape.of(i), start);
      f.add(21, words.key(i), start);
      if (i > s.from()) {
        f.add(22, shape.of(i - 1), shape.of(i));
      }
    }
    for (int i = phrase.first(); i < s.from(); i++) {
      f.add(23, shape.of(i), start);
    }
    for (int i = s.to(); i < phrase.end(); i++) {
      f.add(24, shape.of(i), start);
    }
    int quotes = 0;
    for (int i = s.from(); i < s.to(); i++) {
      quotes += words.token(i).kind() == Token.Kind.QUOTE ? 1 : 0;
      quotes += words.token(i).is("(") || words.token(i).is(")") ? 1 : 0;
    }
    f.add(25, quotes % 2);
    f.add(26, quotes, s.to() < phrase.end() && isQuote(s.to()) ? 1 : 0);
  }

  private boolean isQuote(int i) {
    return words.token(i).kind() == Token.Kind.QUOTE;
  }

  private void entities(SourceReader.Stretch s, Features f) {
    String start = shape.of(s.from());
    for (int i = s.from(); i < s.to(); i++) {
      Optional<Entity> entity = words.entity(i);
      if (entity.isEmpty()) {
        f.add(30, start);
        continue;
      }
      Entity e = entity.get();
      String kind = e.kind().name();
      boolean exact = e.first() == s.from() && e.end() == s.to();
      boolean within = e.first() >= s.from() && e.end() <= s.to();
      if (i == Math.max(s.from(), e.first())) {
        f.add(31, kind, exact ? "exact" : within ? "within" : "cut", start);
        f.add(32, kind, exact ? "exact" : within ? "within" : "cut");
      }
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if ((i < s.from() || i >= s.to()) && words.entity(i).isPresent()) {
        f.add(33, words.entity(i).get().kind().name(), start, i < s.from() ? "before" : "after");
      }
    }
  }

  private void elsewhere(SourceReader.Stretch s, Features f) {
    String start = shape.of(s.from());
    int copies = words.occurrences(phrase.key(s.from(), s.to())).size();
    f.add(40, Math.min(4, copies), Math.min(4, s.to() - s.from()));
    f.add(41, start, String.valueOf(Math.min(3, copies)));
    if (s.to() - s.from() > 1 && words.isWord(s.to() - 1)) {
      int alone = 0;
      for (int i : words.places(NameKey.bare(words.key(s.to() - 1)))) {
        if (alone >= 2) {
          break;
        }
        alone += i != s.to() - 1 && !words.key(i - 1).equals(words.key(s.to() - 2)) ? 1 : 0;
      }
      f.add(42, start, String.valueOf(Math.min(2, alone)));
    }
  }
}
