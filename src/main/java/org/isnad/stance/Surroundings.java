package org.isnad.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.model.Token;

/**
 * Verbs and polar words around a place of a content. Immutable.
 *
 * @param content the content
 * @param hits its polar words in order
 */
record Surroundings(Content content, List<PolarityHit> hits) {
  private static final Set<String> STOPS = WordLists.of("stop");
  private static final int FAR = 12;

  Surroundings {
    hits = List.copyOf(hits);
  }

  /** How many polar words speak for or against. */
  int count(String polarity) {
    int count = 0;
    for (PolarityHit hit : hits) {
      count += hit.polarity().label().equals(polarity) ? 1 : 0;
    }
    return count;
  }

  /** Which polarity has more words: none, favor, against, even. */
  String balance() {
    int favor = count("favor");
    int against = count("against");
    if (favor == against) {
      return favor == 0 ? "none" : "even";
    }
    return favor > against ? (against == 0 ? "favor" : "favor+") : against0(favor);
  }

  private static String against0(int favor) {
    return favor == 0 ? "against" : "against+";
  }

  List<PolarityHit> inside(NounPhrase phrase) {
    List<PolarityHit> out = new ArrayList<>(2);
    for (PolarityHit hit : hits) {
      if (hit.first() < phrase.end() && phrase.first() < hit.end()) {
        out.add(hit);
      }
    }
    return out;
  }

  /** The nearest polar word that ends before {@code at}, in the same sentence. */
  Optional<PolarityHit> hitBefore(int at) {
    Optional<PolarityHit> last = Optional.empty();
    for (PolarityHit hit : hits) {
      if (hit.end() <= at && at - hit.end() <= FAR && !stopped(hit.end(), at)) {
        last = Optional.of(hit);
      }
    }
    return last;
  }

  /** The nearest polar word that begins at or after {@code at}, in the same sentence. */
  Optional<PolarityHit> hitAfter(int at) {
    return after(at, 0);
  }

  Optional<PolarityHit> secondAfter(int at) {
    return after(at, 1);
  }

  private Optional<PolarityHit> after(int at, int skip) {
    int left = skip;
    for (PolarityHit hit : hits) {
      if (hit.first() >= at && hit.first() - at <= FAR && !stopped(at, hit.first())) {
        if (left == 0) {
          return Optional.of(hit);
        }
        left--;
      }
    }
    return Optional.empty();
  }

  OptionalInt verbBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 6) && content.token(i).isWord(); i--) {
      if (content.morph(i).isVerb()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  OptionalInt verbAfter(int at) {
    for (int i = at; i < Math.min(content.size(), at + 6); i++) {
      if (content.morph(i).isVerb()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean stopped(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, content.size()); i++) {
      Token token = content.token(i);
      if (token.kind() == Token.Kind.MARK && STOPS.contains(token.text())) {
        return true;
      }
    }
    return false;
  }
}
