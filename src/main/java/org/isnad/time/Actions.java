package org.isnad.time;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The actions that rules may name. Immutable. */
final class Actions {
  private static final Map<String, Action> ALL = all();

  private Actions() {}

  private static Map<String, Action> all() {
    Map<String, Action> all = new HashMap<>();
    all.put("first", c -> c.value(0));
    all.put("second", c -> c.value(1));
    all.put("third", c -> c.value(2));
    all.put("second-year", c -> TimeValue.year(c.number(1)));
    all.put("second-day", c -> c.time(1).grain() == Grain.DAY ? c.time(1) : null);
    DayActions.addTo(all);
    PeriodActions.addTo(all);
    HijriActions.addTo(all);
    DurationActions.addTo(all);
    ClockActions.addTo(all);
    SpanActions.addTo(all);
    SaidActions.addTo(all);
    SeasonActions.addTo(all);
    return Map.copyOf(all);
  }

  static @Nullable Action named(String name) {
    return ALL.get(name);
  }
}
