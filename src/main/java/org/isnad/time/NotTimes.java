package org.isnad.time;

import java.util.Set;
import org.isnad.lexicon.TokenView;
import org.isnad.model.TimeExpression;

/**
 * What reads like a time and names or counts something else.
 *
 * <p>Example: «قوى 14 آذار» (“the 14 March forces”), «القانون رقم 10 لسنة 1979» (“Law 10 of 1979”),
 * «أندريا، 19 عاما، …» (“Andrea, 19, …”: an age).
 */
final class NotTimes {
  private static final Set<String> NAMED =
      Set.of(
          "قوي", "قيادات", "حركه", "ثوره", "تيار", "تحالف", "شارع", "ميدان", "جامعه", "لقوي",
          "وثوره", "لثوره", "بثوره", "حزب", "فريق", "انتفاضه", "ملعب", "مستشفي", "جسر", "ساحه");
  private static final Set<String> AGE =
      Set.of("العمر", "عمره", "عمرها", "اعمارهم", "سن", "السن", "البالغ", "البالغه", "عن", "عمر");

  private static final Set<String> NOW =
      Set.of(
          "اصبح", "اصبحت", "اصبحنا", "بات", "باتت", "صار", "صارت", "القايم", "القايمه", "نعيش",
          "تعيش", "يعيش", "نعيشه", "نحن", "لكننا", "اننا", "واليوم", "حتي");

  private NotTimes() {}

  static boolean isName(TokenView view, Piece piece) {
    int before = piece.start() - 1;
    boolean dated = view.isNumber(piece.start()) || piece.value() instanceof TimeValue;
    boolean named = dated && NAMED.contains(view.key(before)) && isShortDate(piece);
    boolean law = view.isNumber(before) && view.is(before - 1, "رقم");
    return view.together(before, piece.start()) && (named || law || isAge(view, piece));
  }

  /** «أصبحت اليوم ضرورة» (“has become a necessity today”), «مرتين في اليوم» (“twice a day”). */
  static boolean isNowadays(TokenView view, Piece piece) {
    int i = piece.start();
    if (piece.end() != i + 1 || !view.key(i).endsWith("اليوم")) {
      return false;
    }
    if (view.key(i).equals("باليوم") || view.is(i - 1, "في")) {
      return true;
    }
    for (int k = i - 1; k >= i - 4 && view.together(k, i); k--) {
      if (NOW.contains(view.key(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShortDate(Piece piece) {
    return piece.end() - piece.start() <= 4 && piece.rule().equals("time.date");
  }

  private static boolean isAge(TokenView view, Piece piece) {
    boolean years =
        piece.rule().equals("time.duration")
            && (view.key(piece.end() - 1).startsWith("عام")
                || view.key(piece.end() - 1).startsWith("سن"));
    String before = view.key(piece.start() - 1);
    boolean comma = before.equals("،") || before.equals(",") || before.equals("(");
    String after = view.key(piece.end());
    boolean closed = after.equals("،") || after.equals(",") || after.equals(")");
    return years && (AGE.contains(before) || (comma && closed));
  }

  /** Whether a date also holds a quantity: «قبل 11 يوما» (“11 days ago”). */
  static boolean counts(TokenView view, TimeExpression time) {
    if (!time.rule().equals("time.ago")) {
      return false;
    }
    int last = view.article().tokenAt(time.span().end() - 1);
    return !view.key(last).endsWith("ين") && last > view.article().tokenAt(time.span().start()) + 1;
  }
}
