package org.isnad.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Gives a person who was chosen under a family name the one longer name that was chosen elsewhere
 * or, if there is none, that the article has of any person.
 *
 * <p>Example: «العياري» is «الشاذلي العياري» (“Chedly Ayari”) if another attribution is his.
 */
final class Fullest {
  private final Map<String, Holder> byLast = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  Fullest(List<@Nullable Choice> choices, Words words) {
    for (Choice c : choices) {
      if (c != null && isFull(c.holder())) {
        add(c.holder());
      }
    }
    Set<String> chosen = Set.copyOf(byLast.keySet());
    for (Entity e : words.analyzed().entities()) {
      int first = NameForm.first(words, e);
      Holder h =
          Holder.of(Phrase.ofTokens(words, first, e.end()), first, e.end(), Holder.Origin.ENTITY);
      if (isFull(h) && !chosen.contains(last(h))) {
        add(h);
      }
    }
  }

  private void add(Holder h) {
    Holder old = byLast.get(last(h));
    if (old == null || isSuffix(old.key(), h.key())) {
      byLast.put(last(h), h);
    } else if (!old.key().equals(h.key()) && !isSuffix(h.key(), old.key())) {
      shared.add(last(h));
    }
  }

  /** The choice under the longer name, if there is just one. */
  @Nullable Choice of(@Nullable Choice choice) {
    if (choice == null || !choice.holder().isProper() || choice.holder().key().isEmpty()) {
      return choice;
    }
    Holder full = byLast.get(last(choice.holder()));
    boolean shorter =
        full != null && !shared.contains(last(full)) && isSuffix(choice.holder().key(), full.key());
    return full != null && shorter ? new Choice(full, choice.confidence()) : choice;
  }

  private static boolean isFull(Holder h) {
    return h.isProper()
        && h.key().size() > 1
        && h.entity().map(k -> k == Entity.Kind.PERSON).orElse(false);
  }

  private static String last(Holder h) {
    return h.key().get(h.key().size() - 1);
  }

  private static boolean isSuffix(List<String> shorter, List<String> longer) {
    int n = longer.size();
    return shorter.size() < n && longer.subList(n - shorter.size(), n).equals(shorter);
  }
}
