package org.isnad.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Figure;
import org.isnad.model.Label;
import org.isnad.model.Polarity;
import org.isnad.model.QuotationType;
import org.isnad.model.SpeakerKind;
import org.isnad.model.SpeechAct;
import org.jspecify.annotations.Nullable;

/** Checks the labels of an annotation against the sets of the guidelines. */
final class GoldLabels {
  private static final Set<String> TYPES = labels(QuotationType.values());
  private static final Set<String> KINDS = labels(SpeakerKind.values());
  private static final Set<String> ACTS = labels(SpeechAct.values());
  private static final Set<String> POLARITIES = labels(Polarity.values());
  private static final Set<String> FIGURE_KINDS = labels(Figure.Kind.values());
  private static final Set<String> MODIFIERS = labels(Figure.Modifier.values());

  private GoldLabels() {}

  /** What is wrong with an entry's own labels, given the numbers of all entries. */
  static List<String> problems(GoldFile.Entry entry, Set<Integer> numbers) {
    List<String> problems = new ArrayList<>();
    check("type", TYPES, entry.type(), problems);
    check("kind", KINDS, entry.kind(), problems);
    check("act", ACTS, entry.act(), problems);
    if (entry.speaker() == null || entry.speaker().isEmpty()) {
      problems.add("no speaker");
    }
    if (entry.parent() != null && !numbers.contains(entry.parent())) {
      problems.add("parent " + entry.parent());
    }
    for (GoldFile.Stance stance : entry.stance()) {
      check("polarity", POLARITIES, stance.polarity(), problems);
      if (stance.target() == null || stance.target().isEmpty()) {
        problems.add("stance without target");
      }
    }
    return problems;
  }

  static List<String> problems(GoldFile.Figure figure) {
    List<String> problems = new ArrayList<>();
    check("figure kind", FIGURE_KINDS, figure.kind(), problems);
    if (figure.modifier() != null) {
      check("figure modifier", MODIFIERS, figure.modifier(), problems);
    }
    return problems;
  }

  /** A value as messages show it; what is missing is None. */
  static String shown(@Nullable Object value) {
    return value == null ? "None" : value.toString();
  }

  private static void check(
      String what, Set<String> allowed, @Nullable String label, List<String> problems) {
    if (label == null || !allowed.contains(label)) {
      problems.add(what + " " + shown(label));
    }
  }

  private static Set<String> labels(Label[] values) {
    return Arrays.stream(values).map(Label::label).collect(Collectors.toUnmodifiableSet());
  }
}
