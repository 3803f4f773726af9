package org.isnad.speaker;

import java.util.Set;
import org.isnad.lexicon.NounClass;
import org.isnad.model.Entity;
import org.isnad.model.Token;

/**
 * Which stretches cannot be names, whatever stands around them: they open with a function word,
 * close with a time, or hold half of a pair of marks.
 *
 * <p>Example: «إلى الزبير بوحوت» (“to al-Zubayr Bouhout”) is none, «الزبير بوحوت» is one.
 */
final class NameForm {
  private static final Set<String> OPENERS =
      Set.of(
          "الي", "من", "في", "عن", "ان", "بان", "وان", "لان", "مع", "بين", "خلال", "بعد", "قبل",
          "منذ", "حتي", "اذا", "لكن", "ثم", "كما", "حيث", "عند", "لدي", "عبر", "بها", "به", "بهم",
          "بهذا", "بهذه", "لهذا", "لهذه", "بذلك", "لذلك", "كذلك", "فيها", "فيه", "عليها", "عليه",
          "لها", "له", "لهم", "منها", "منه", "انه", "انها", "بانه", "بانها", "قد", "لقد", "لم",
          "لن", "امس");
  private static final Set<String> TIMES =
      Set.of(
          "امس",
          "السبت",
          "الاحد",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "يناير",
          "فبراير",
          "مارس",
          "ابريل",
          "مايو",
          "يونيو",
          "يوليو",
          "اغسطس",
          "سبتمبر",
          "اكتوبر",
          "نوفمبر",
          "ديسمبر",
          "جانفي",
          "فيفري",
          "افريل",
          "جوان",
          "جويليه",
          "غشت",
          "شتنبر",
          "نونبر",
          "دجنبر");

  private NameForm() {}

  /** Whether tokens {@code from} to the one before {@code to} may be a name. */
  static boolean fits(Words words, int from, int to) {
    return !opens(words, from)
        && !(to - from > 1 && isHonorific(words, from))
        && !closes(words, to - 1)
        && !(to - from == 2 && words.noun(from).isEmpty() && words.key(to - 1).startsWith("لل"))
        && isBalanced(words, from, to)
        && !endsInLatin(words, from, to);
  }

  /** The first token of {@code entity} that may open a name. */
  static int first(Words words, Entity entity) {
    int first = entity.first();
    while (first < entity.end() - 1 && (opens(words, first) || isHonorific(words, first))) {
      first++;
    }
    return first;
  }

  /** Whether token {@code i} is a function word; «على» may be the man's name too. */
  private static boolean opens(Words words, int i) {
    return OPENERS.contains(words.key(i))
        || (words.token(i).is("على") && !isPerson(words, i))
        || (!words.isWord(i) && words.token(i).is(")"));
  }

  /** «الدكتورة» of «الدكتورة أمينة ديالو» (“Dr Amina Diallo”). */
  private static boolean isHonorific(Words words, int i) {
    return words.noun(i).filter(n -> n.nounClass() == NounClass.HONORIFIC).isPresent();
  }

  private static boolean closes(Words words, int i) {
    return (TIMES.contains(words.key(i)) && !isPerson(words, i))
        || (OPENERS.contains(words.key(i)) && !words.key(i).equals("عن"));
  }

  private static boolean isPerson(Words words, int i) {
    return words.entity(i).map(e -> e.kind() == Entity.Kind.PERSON).orElse(false);
  }

  private static boolean isBalanced(Words words, int from, int to) {
    int straight = 0;
    int depth = 0;
    for (int i = from; i < to; i++) {
      Token t = words.token(i);
      if (t.isWord()) {
        continue;
      }
      straight += t.is("\"") ? 1 : 0;
      depth += t.is("(") || t.is("«") || t.is("“") ? 1 : 0;
      depth -= t.is(")") || t.is("»") || t.is("”") ? 1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0 && straight % 2 == 0;
  }

  /** Whether a name in foreign letters in parentheses closes it: «فيسبوك (Facebook)». */
  private static boolean endsInLatin(Words words, int from, int to) {
    if (!words.token(to - 1).is(")")) {
      return false;
    }
    String before = words.key(to - 2);
    return to - from > 3 && !before.isEmpty() && before.charAt(0) < 'ء';
  }
}
