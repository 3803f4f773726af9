package org.isnad.quantity;

/** Why a case of a suite is read otherwise, in words. */
final class FailureReasons {
  private FailureReasons() {}

  static String of(SuiteCase c) {
    String text = c.text();
    if (c.value().contains("T04:30")) {
      return "needs the hour of the reference; articles have a day";
    }
    if (text.contains("وائل") || text.contains("واخر") || text.startsWith("بداية")) {
      return "the guidelines take the whole month for its edges";
    }
    if (text.contains("الليلة")) {
      return "read as TIMEX3 TNI (night)";
    }
    if (text.contains("GMT") || text.contains("gmt")) {
      return "no conversion between time zones; a bare weekday is the last";
    }
    if (text.equals("2/2013")) {
      return "a month and a year are a month, not its first day";
    }
    if (text.contains("مئوية")) {
      return "°C is Cel in UCUM, deg is an angle";
    }
    if (text.startsWith("$20")) {
      return "dollars and cents without a word or sign between them";
    }
    if (text.contains("الاسابيع الثلاثة")) {
      return "the guidelines take it for a duration (P3W)";
    }
    if (text.contains("خلال") || text.startsWith("حتى")) {
      return "read without the preposition's interval";
    }
    if (text.startsWith("الخميس من")) {
      return "a bare weekday is the last";
    }
    return "not read: no rule";
  }
}
