package org.isnad.speaker;

/** Whether two words may be spellings of one name: «جولدستون» and «جولستون» (“Goldstone”). */
final class Similar {
  private static final int SHORTEST = 4;

  private Similar() {}

  static boolean words(String a, String b) {
    if (Math.min(a.length(), b.length()) < SHORTEST || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    String x = sounds(a);
    String y = sounds(b);
    return x.equals(y) || distance(x, y) <= (Math.min(x.length(), y.length()) > 4 ? 1 : 0);
  }

  /** Levels letters that transliterations exchange. */
  private static String sounds(String word) {
    return word.replace('ج', 'غ').replace('ط', 'ت').replace('ض', 'د').replace('ث', 'ت');
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
