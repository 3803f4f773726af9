package org.isnad.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.learn.Features;
import org.isnad.learn.Ranker;
import org.isnad.learn.Weights;
import org.isnad.lexicon.HolderNoun;
import org.isnad.lexicon.NounClass;
import org.isnad.model.Token;

/**
 * Chooses the words of a source phrase that name the holder, by a ranking of all its stretches.
 *
 * <p>Example: «وزير الخارجية الفنلندي بيكا هافيستو» (“the Finnish foreign minister Pekka Haavisto”)
 * is named by «بيكا هافيستو». Thread-safe.
 */
final class SourceReader {
  private static final int OTHERS = 3;
  private static final double LEAST = 0.03;
  private static final int LONGEST = 16;
  private static final int LONGEST_PHRASE = 40;

  private final Weights weights;

  SourceReader(Weights weights) {
    this.weights = weights;
  }

  /** A stretch of tokens. */
  record Stretch(int from, int to) {}

  SourceReading read(Phrase phrase) {
    List<Stretch> stretches = stretches(phrase);
    double[] p = probabilities(phrase, stretches);
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      best = p[i] > p[best] ? i : best;
    }
    return reading(phrase, stretches.get(best), p[best]);
  }

  /** The likeliest reading whose name holds tokens {@code from} to the one before {@code to}. */
  Optional<SourceReading> readAround(Phrase phrase, int from, int to) {
    List<Stretch> holding =
        stretches(phrase).stream().filter(s -> s.from() <= from && s.to() >= to).toList();
    if (holding.isEmpty()) {
      return Optional.empty();
    }
    double[] p = probabilities(phrase, holding);
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      best = p[i] > p[best] ? i : best;
    }
    return Optional.of(reading(phrase, holding.get(best), p[best]));
  }

  /** The likeliest other readings, the likeliest first. */
  List<SourceReading> others(Phrase phrase) {
    List<Stretch> stretches = stretches(phrase);
    double[] p = probabilities(phrase, stretches);
    return IntStream.range(0, p.length)
        .boxed()
        .filter(i -> p[i] > LEAST)
        .sorted(Comparator.comparingDouble(i -> -p[i]))
        .skip(1)
        .limit(OTHERS)
        .map(i -> reading(phrase, stretches.get(i), p[i]))
        .toList();
  }

  private double[] probabilities(Phrase phrase, List<Stretch> stretches) {
    StretchFeatures extractor = new StretchFeatures(phrase);
    Features features = new Features();
    double[] scores = new double[stretches.size()];
    for (int i = 0; i < scores.length; i++) {
      features.clear();
      extractor.extract(stretches.get(i), features);
      scores[i] = weights.score(features);
    }
    return Ranker.softmax(scores);
  }

  static SourceReading reading(Phrase phrase, Stretch s, double confidence) {
    return new SourceReading(
        phrase,
        s.from(),
        s.to(),
        phrase.text(s.from(), s.to()),
        phrase.key(s.from(), s.to()),
        phrase.words().noun(s.from()).filter(n -> n.nounClass() != NounClass.HONORIFIC),
        title(phrase),
        confidence);
  }

  private static Optional<HolderNoun> title(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Optional<HolderNoun> noun = phrase.words().noun(i);
      if (noun.isPresent() && noun.get().nounClass() != NounClass.HONORIFIC) {
        return noun;
      }
    }
    return Optional.empty();
  }

  /** All stretches that may be a name; at least one. */
  static List<Stretch> stretches(Phrase phrase) {
    List<Stretch> out = new ArrayList<>();
    Words words = phrase.words();
    int end = Math.min(phrase.end(), phrase.first() + LONGEST_PHRASE);
    for (int from = phrase.first(); from < end; from++) {
      if (!words.isWord(from) && words.token(from).kind() != Token.Kind.QUOTE) {
        continue;
      }
      for (int to = from + 1; to <= end && to - from <= LONGEST; to++) {
        boolean ends = words.isWord(to - 1) || isCloser(words, from, to - 1);
        if (ends && hasWord(words, from, to) && NameForm.fits(words, from, to)) {
          out.add(new Stretch(from, to));
        }
      }
    }
    if (out.isEmpty()) {
      out.add(new Stretch(phrase.first(), phrase.end()));
    }
    return out;
  }

  private static boolean isCloser(Words words, int from, int at) {
    Token t = words.token(at);
    return at > from && (t.kind() == Token.Kind.QUOTE || t.is(")"));
  }

  private static boolean hasWord(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isWord(i)) {
        return true;
      }
    }
    return false;
  }

  static List<int[]> features(Phrase phrase, List<Stretch> stretches) {
    StretchFeatures extractor = new StretchFeatures(phrase);
    Features features = new Features();
    List<int[]> out = new ArrayList<>();
    for (Stretch s : stretches) {
      features.clear();
      extractor.extract(s, features);
      out.add(features.toArray());
    }
    return out;
  }
}
