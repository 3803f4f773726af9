package org.isnad.speaker;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.HolderNoun;
import org.isnad.lexicon.NounClass;
import org.isnad.model.Token;

/**
 * Finds proper names in the running text by reading what stands around titles and short names as if
 * it were a source.
 *
 * <p>Example: in «وكان الرئيس الروسي فلاديمير بوتين قد …» (“and the Russian president Vladimir
 * Putin had …”) the phrase «الرئيس الروسي فلاديمير بوتين» gives «فلاديمير بوتين».
 */
final class Spotter {
  private static final int LEFT = 8;
  private static final int RIGHT = 10;
  private static final int AFTER_NAME = 3;
  private static final int MOST = 40;

  private final Words words;
  private final SourceReader reader;
  private final WordShape shape;
  private final Map<List<String>, List<SourceReading>> longer = new HashMap<>();

  Spotter(Words words, SourceReader reader) {
    this.words = words;
    this.reader = reader;
    this.shape = words.shape();
  }

  /** Other readings of the source {@code r} was read from. */
  List<SourceReading> others(SourceReading r) {
    return reader.others(r.phrase());
  }

  /** The names that follow titles, each once. */
  List<SourceReading> titled() {
    Map<List<String>, SourceReading> out = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (isTitle(i)) {
        titled(i, out);
      }
    }
    return List.copyOf(out.values());
  }

  /** Reads up to each preposition after the title at {@code i}, until a name ends there. */
  private void titled(int i, Map<List<String>, SourceReading> out) {
    int end = i + 1;
    while (end < words.size() && end < i + RIGHT && continues(end, i)) {
      end++;
      boolean stop = end == words.size() || end == i + RIGHT || !continues(end, i);
      if (end > i + 2 && (stop || shape.coarse(end).equals("function"))) {
        SourceReading r = reader.read(Phrase.ofTokens(words, i, end));
        if (r.isProper() && r.to() == end && r.confidence() > 0.5) {
          keep(r, out);
          return;
        }
      }
    }
  }

  /** The names that {@code name} is part of, each once. */
  List<SourceReading> around(List<String> name) {
    return longer.computeIfAbsent(name, this::longer);
  }

  private List<SourceReading> longer(List<String> name) {
    Map<List<String>, SourceReading> out = new LinkedHashMap<>();
    for (int at : words.occurrences(name).stream().limit(MOST).toList()) {
      int first = start(at);
      int end = Math.min(words.size(), at + name.size());
      int last = end;
      while (last < words.size() && last < end + AFTER_NAME && mayFollow(last, at)) {
        last++;
      }
      if (last - first > name.size()) {
        reader
            .readAround(Phrase.ofTokens(words, first, last), at, end)
            .ifPresent(r -> keep(r, out));
      }
    }
    return List.copyOf(out.values());
  }

  /** Whether the word after a name may still be a part of it. */
  private boolean mayFollow(int i, int name) {
    String s = shape.of(i);
    return continues(i, name)
        && !shape.coarse(i).equals("function")
        && !s.endsWith(".")
        && !words.key(i).startsWith("انه");
  }

  /** The nearest title before {@code at}, else the first of the words that may be a name's. */
  private int start(int at) {
    int name = at;
    int first = at;
    while (first > 0 && first > at - LEFT && continues(first - 1, at)) {
      first--;
      if (isTitle(first)) {
        return first;
      }
      String c = shape.coarse(first);
      if (first == name - 1 && at - name < AFTER_NAME && (c.equals("word") || c.equals("def"))) {
        name = first;
      }
    }
    return name;
  }

  private static void keep(SourceReading r, Map<List<String>, SourceReading> out) {
    if (r.isProper() && r.key().size() > 1) {
      SourceReading old = out.get(r.key());
      if (old == null || old.confidence() < r.confidence()) {
        out.put(r.key(), r);
      }
    }
  }

  private boolean isTitle(int i) {
    Optional<HolderNoun> noun = words.noun(i);
    return noun.isPresent() && noun.get().nounClass() == NounClass.TITLE;
  }

  /** Whether token {@code i} may belong to the same noun phrase as {@code other}. */
  private boolean continues(int i, int other) {
    Token token = words.token(i);
    if (words.sentence(i) != words.sentence(other) || token.kind() == Token.Kind.MARK) {
      return token.is("-") && words.sentence(i) == words.sentence(other);
    }
    String s = shape.of(i);
    String key = words.key(i);
    return !s.startsWith("verb") && !s.equals("rel") && !key.equals("ان") && !key.equals("قد");
  }
}
