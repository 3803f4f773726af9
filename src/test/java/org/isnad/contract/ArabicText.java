package org.isnad.contract;

import java.util.List;
import java.util.Random;

/**
 * Writes text that looks like Arabic news from a seed: names, cues, quotations, figures, with now
 * and then a mark, a control character or an emoji where none belongs.
 */
final class ArabicText {
  private static final List<String> WORDS =
      List.of(
          "قال",
          "أكد",
          "وأضاف",
          "أعلنت",
          "مشيرًا",
          "إلى",
          "أن",
          "إن",
          "بأن",
          "الوزير",
          "محمد",
          "علوش",
          "وزارة",
          "الخارجية",
          "المتحدث",
          "باسم",
          "الحكومة",
          "روسيا",
          "لن",
          "تذهب",
          "في",
          "من",
          "على",
          "28",
          "مجزرة",
          "١٣",
          "ألف",
          "معتقلة",
          "مليوني",
          "دولار",
          "يوم",
          "الخميس",
          "الماضي",
          "فبراير",
          "2017",
          "نحو",
          "40",
          "بالمئة",
          "اتهم",
          "النظام",
          "بقتل",
          "المدنيين",
          "بحسب",
          "بيان",
          "وفقا",
          "لتقرير",
          "نقلت",
          "الوكالة",
          "عن",
          "مصدر",
          "قوله",
          "قَالَ",
          "الـــوزير",
          "د.",
          "أ.ف.ب",
          "هو",
          "وهي",
          "كما",
          "لكنه",
          "المعارضة");
  private static final List<String> MARKS =
      List.of("،", "؛", ":", ".", "؟", "!", "\"", "«", "»", "“", "”", "'", "(", ")", "-", "…");
  private static final List<String> ODD =
      List.of(
          "\u200f",
          "\u0640",
          "\ufeff",
          "\ud83d\ude00",
          "\ud83d",
          "\u00a0",
          "\u064b",
          "\ufefb",
          "\0");
  private static final List<String> BREAKS = List.of("\n", "\r\n", "\n\n", "\u2028");

  private final Random random;

  ArabicText(long seed) {
    this.random = new Random(seed);
  }

  /** A text of about {@code words} words. */
  String write(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(pick(WORDS));
      int dice = random.nextInt(100);
      if (dice < 20) {
        text.append(pick(MARKS));
      } else if (dice < 23) {
        text.append(pick(ODD));
      } else if (dice < 27) {
        text.append(pick(BREAKS));
      }
      if (dice < 97) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** The same without anything odd. */
  String writePlain(int words) {
    StringBuilder text = new StringBuilder("عنوان الخبر\n");
    for (int i = 0; i < words; i++) {
      text.append(pick(WORDS));
      int dice = random.nextInt(100);
      text.append(dice < 15 ? pick(MARKS) + " " : dice < 19 ? ".\n" : " ");
    }
    return text.toString();
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
