package org.isnad.corpus;

import java.util.HashSet;
import java.util.Set;

/**
 * What an article calls a speaker besides the name, as the stems of its words.
 *
 * <p>Example: «رئيس الوزراء البريطاني» and «رئيس الحكومة البريطانية» (“the British prime minister”,
 * “head of the British government”) fit, «وزير الصحة» and «وزير الدفاع» (“minister of health”, “of
 * defence”) do not.
 *
 * @param stems of the words with more than two letters
 */
record Role(Set<String> stems) {
  Role {
    stems = Set.copyOf(stems);
  }

  static Role of(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : WordKey.words(text)) {
      if (word.length() > 2) {
        stems.add(WordKey.stem(word));
      }
    }
    return new Role(stems);
  }

  /** Whether one person can have both: more than half of the shorter one's words are shared. */
  boolean fits(Role other) {
    long shared = stems.stream().filter(other.stems::contains).count();
    return 2 * shared > Math.min(stems.size(), other.stems.size());
  }
}
