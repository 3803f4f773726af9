package org.isnad.lexicon;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Arabic names of countries and of cities that give a time zone its name, as CLDR has them: «مصر»,
 * «الدار البيضاء» (“Egypt”, “Casablanca”). Parts in parentheses are left out.
 */
final class PlaceNames {
  private static final ULocale ARABIC = new ULocale("ar");

  private PlaceNames() {}

  static Set<String> countries() {
    Set<String> names = new TreeSet<>();
    for (String code : ULocale.getISOCountries()) {
      String region = new ULocale("", code).getDisplayCountry(ARABIC);
      add(names, region);
    }
    return names;
  }

  static Set<String> cities() {
    Set<String> names = new TreeSet<>();
    TimeZoneNames zones = TimeZoneNames.getInstance(ARABIC);
    for (String id : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL, null, null)) {
      String city = zones.getExemplarLocationName(id);
      if (city != null) {
        add(names, city);
      }
    }
    return names;
  }

  private static void add(Set<String> names, String name) {
    String plain = name.replaceAll("\\(.*?\\)", " ").strip();
    if (!plain.isEmpty() && plain.codePoints().anyMatch(c -> c >= 0x621 && c <= 0x64A)) {
      names.add(plain);
    }
  }
}
