package org.isnad.speaker;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.NounClass;
import org.isnad.model.Morph;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The title or office of each speaker: what stands beside the name in a source.
 *
 * <p>Example: «رئيس الوفد العسكري، محمد علوش» (“the head of the military delegation, Muhammad
 * Alloush”) gives «رئيس الوفد العسكري».
 */
final class Roles {
  /** Words that stand before a title and in none. */
  private static final Set<String> OUTSIDE = Set.of("ان", "بان", "مع", "اما", "الى");

  private final Words words;
  private final Map<List<String>, String> byHolder = new LinkedHashMap<>();

  Roles(Scene scene, List<@Nullable Choice> choices) {
    this.words = scene.words();
    for (int i = 0; i < scene.size(); i++) {
      Choice choice = choices.get(i);
      Optional<SourceReading> r = scene.reading(i);
      if (choice != null && r.isPresent() && r.get().isProper()) {
        keep(choice.holder(), beside(r.get()));
      }
    }
    Set<List<String>> seen = new HashSet<>();
    for (Choice choice : choices) {
      if (choice != null && choice.holder().isProper() && seen.add(choice.holder().key())) {
        choice.holder().places().forEach(at -> keep(choice.holder(), before(at)));
      }
    }
    for (int i = 0; i < scene.size(); i++) {
      Choice choice = choices.get(i);
      Optional<SourceReading> r = scene.reading(i);
      if (choice != null && r.isPresent() && isTitle(r.get())) {
        keep(choice.holder(), described(r.get().phrase(), choice.holder()));
      }
    }
  }

  /** The description in {@code phrase} up to where the holder's name begins in it. */
  private String described(Phrase phrase, Holder holder) {
    int first = phrase.first();
    int end = phrase.end();
    if (OUTSIDE.contains(words.key(first)) && first + 1 < end) {
      first++;
    }
    for (int at : holder.places()) {
      if (at > first && at < end) {
        return title(phrase, first, at);
      }
    }
    return phrase.text(first, end);
  }

  Optional<String> of(Holder holder) {
    return Optional.ofNullable(byHolder.get(holder.key()));
  }

  private static boolean isTitle(SourceReading r) {
    return r.head()
        .map(h -> h.nounClass() == NounClass.TITLE || h.nounClass() == NounClass.SOURCE)
        .orElse(false);
  }

  private void keep(Holder holder, String role) {
    if (!role.isBlank()) {
      byHolder.putIfAbsent(holder.key(), role.strip());
    }
  }

  private String beside(SourceReading r) {
    int first = r.phrase().first();
    String left =
        r.from() > first && governs(r.from() - 1) ? "" : title(r.phrase(), first, r.from());
    return left.isEmpty() ? title(r.phrase(), r.to(), r.phrase().end()) : left;
  }

  /** The title in tokens {@code from} to {@code to}, without marks and honorifics at its ends. */
  private String title(Phrase phrase, int from, int to) {
    int first = from;
    while (first < to && !isTitle(first)) {
      first++;
    }
    int end = to;
    while (end > first && (isMark(end - 1) || isHonorific(end - 1))) {
      end--;
    }
    return first >= end ? "" : phrase.text(first, end);
  }

  private boolean isTitle(int i) {
    return words.noun(i).map(n -> n.nounClass() == NounClass.TITLE).orElse(false);
  }

  private boolean isHonorific(int i) {
    return words.noun(i).map(n -> n.nounClass() == NounClass.HONORIFIC).orElse(false);
  }

  private boolean isMark(int i) {
    return words.token(i).kind() == Token.Kind.MARK && !words.token(i).is(")");
  }

  /** The title that ends before token {@code at}, within its sentence. */
  private String before(int at) {
    int first = -1;
    for (int i = at - 1; i >= 0 && i > at - 12 && words.sentence(i) == words.sentence(at); i--) {
      if (words.analyzed().morph(i).isVerb()
          || OUTSIDE.contains(words.key(i))
          || (isMark(i) && i < at - 1)) {
        break;
      }
      first = isTitle(i) ? i : first;
    }
    return first < 0 || governs(at - 1) ? "" : title(Phrase.ofTokens(words, first, at), first, at);
  }

  /**
   * Whether what follows word {@code i} belongs to it instead of being called by it: «متحدث باسم»
   * غوغل (“a spokesman for” Google), «محامي» علوش (“the lawyer of” Alloush).
   */
  private boolean governs(int i) {
    if (!words.isWord(i)) {
      return false;
    }
    Morph morph = words.analyzed().morph(i);
    return morph.tag().equals("IN")
        || (isTitle(i) && words.noun(i).map(n -> !n.definite()).orElse(false));
  }
}
