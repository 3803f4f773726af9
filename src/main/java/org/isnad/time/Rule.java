package org.isnad.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Table;

/**
 * A rule of the grammar of times.
 *
 * @param name what results are signed with
 * @param gives the class of what it reads
 * @param pattern what it reads
 * @param action what it makes of it
 */
record Rule(String name, String gives, List<Element> pattern, Action action) {

  static Rule of(Table.Row row) {
    List<Element> pattern = new ArrayList<>();
    for (String part : row.require("pattern").split(" +", -1)) {
      pattern.add(Element.parse(part, pattern.isEmpty()));
    }
    Action action = Actions.named(row.require("action"));
    if (action == null) {
      throw row.error("no such action: " + row.get("action"));
    }
    return new Rule(row.require("rule"), row.require("gives"), List.copyOf(pattern), action);
  }
}
