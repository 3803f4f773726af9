package org.isnad.ingest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One record of a table, a JSON file or an XML file, before it is known what its fields mean. */
sealed interface Row permits Row.Fields, Row.Bad {
  /**
   * A record that could be read.
   *
   * @param origin where it stands
   * @param id for an article that has none of its own
   * @param values by name, in their order
   */
  record Fields(Origin origin, String id, Map<String, String> values) implements Row {
    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** Something that is no record. */
  record Bad(Item.Unreadable item) implements Row {
    Bad(Origin origin, String reason) {
      this(new Item.Unreadable(origin, reason));
    }
  }
}
