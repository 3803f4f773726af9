package org.isnad.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.text.Span;

/**
 * One place where the text assigns a statement to somebody (guidelines §1).
 *
 * <p>Example: «أكد علوش أن المعارضة لن تذهب» (“Alloush affirmed that the opposition will not go”):
 * cue «أكد», source «علوش», content «أن المعارضة لن تذهب».
 *
 * @param cue the attributing word; empty for a bare quotation
 * @param source the words that name the holder here; empty where none are written
 * @param content the pieces of what is attributed, in order, at least one
 * @param type how much of the content is quoted
 * @param parent index, in the article's list of attributions, of the one inside whose content this
 *     one stands
 * @param via transmitters in order: «نقلت الوكالة عن الوزير» (“the agency quoted the minister”) has
 *     via «الوكالة»
 * @param decision the rule or model, with its confidence
 */
public record Attribution(
    Optional<Cue> cue,
    Optional<Mention> source,
    List<Span> content,
    QuotationType type,
    OptionalInt parent,
    List<Mention> via,
    Decision decision) {
  public Attribution {
    content = List.copyOf(content);
    via = List.copyOf(via);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content: " + decision);
    }
  }

  /** From the first letter of the first piece to the last of the last. */
  public Span contentHull() {
    return content.get(0).union(content.get(content.size() - 1));
  }
}
