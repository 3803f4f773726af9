package org.isnad.speaker;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.HolderNoun;

/**
 * A source phrase read: which of its words name the holder.
 *
 * <p>Example: in «رئيس الوفد، محمد علوش» (“the head of the delegation, Muhammad Alloush”) the name
 * is «محمد علوش», tokens 3–5; the head is «رئيس».
 *
 * @param phrase the whole source
 * @param from first token of the name
 * @param to one past its last
 * @param name its letters
 * @param key its words for matching
 * @param head the noun that opens the name, if it is a description and no proper name
 * @param title the first describing noun of the whole phrase
 * @param confidence probability of this reading
 */
record SourceReading(
    Phrase phrase,
    int from,
    int to,
    String name,
    List<String> key,
    Optional<HolderNoun> head,
    Optional<HolderNoun> title,
    double confidence) {

  /** Whether the name is a proper one rather than a description. */
  boolean isProper() {
    return head.isEmpty();
  }
}
