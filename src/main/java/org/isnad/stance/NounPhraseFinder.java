package org.isnad.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Entity;
import org.isnad.model.Morph;
import org.isnad.model.Token;
import org.isnad.text.Alignment;
import org.isnad.text.Span;

/**
 * Finds the simple noun phrases of a content by the tags of its words.
 *
 * <p>Example: «روسيا ليست ضامنا للاتفاق السياسي» (“Russia is no guarantor of the political
 * agreement”) has روسيا, ضامنا and اتفاق السياسي. A phrase ends before a verb, a preposition, a
 * mark, a word with a proclitic, and where an indefinite word follows a definite one, for it is
 * then the predicate. The words of a named entity stay together. Stateless.
 */
final class NounPhraseFinder {
  private static final Set<String> DEMONSTRATIVES =
      Set.of("هذا", "هذه", "هاته", "ذلك", "تلك", "هؤلاء", "هذين", "هاتين", "أي", "كل", "جميع");
  private static final Set<String> NO_HEADS =
      Set.of(
          "مع", "دون", "بدون", "بين", "خلال", "نحو", "تجاه", "اتجاه", "ذات", "ذو", "بعد", "قبل",
          "عند", "حول", "ضد", "لدى", "منذ", "عبر", "فوق", "تحت", "أمام", "امام", "خلف", "وراء",
          "أثناء", "اثناء", "بسبب", "نتيجة", "غير", "عدم", "كل", "جميع", "كافة", "بعض", "أي", "اي",
          "أحد", "إحدى", "عدة", "عدد", "العديد", "مختلف", "معظم", "مزيد", "المزيد", "نفس", "ذلك",
          "هذا", "هذه", "تلك", "هناك", "حين", "حيث", "إطار", "اطار", "ضمن", "حالة", "حال", "سبيل",
          "أجل", "اجل", "شأن", "صدد", "غرار", "إزاء", "ازاء", "رغم", "داخل", "خارج", "قرب", "حوالي",
          "تقريبا", "جدا", "أيضا", "ايضا", "كذلك", "فقط", "اليوم", "أمس", "امس", "غدا", "الآن",
          "الان", "طريق", "إلى", "على", "في", "من", "عن", "كما", "لكن", "بل", "حتى", "إذا", "اذا",
          "لأن", "لان", "التي", "الذي", "الذين", "أن", "إن", "ان", "لا", "لم", "لن", "ما");
  private static final int LONGEST = 12;

  private NounPhraseFinder() {}

  static List<NounPhrase> find(Content content) {
    List<NounPhrase> out = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      if (isHead(content, i)) {
        int end = end(content, i);
        out.add(phrase(content, i, end));
        i = end - 1;
      }
    }
    return out;
  }

  static boolean isNominal(Content content, int i) {
    Token token = content.token(i);
    String tag = content.tag(i);
    return token.isWord() && (content.morph(i).isNoun() || tag.contains("VN") || isLatin(token));
  }

  private static boolean isHead(Content content, int i) {
    String stem = content.morph(i).stem();
    return stem.length() > 1
        && !NO_HEADS.contains(stem)
        && (isNominal(content, i) || (content.tag(i).contains("JJ") && stem.startsWith("ال")));
  }

  private static boolean isLatin(Token token) {
    return Character.UnicodeScript.of(token.text().codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  private static int end(Content content, int first) {
    int end = first + 1;
    while (end < content.size()
        && end - first < LONGEST
        && content.adjacent(end - 1)
        && continues(content, end)) {
      end++;
    }
    return end;
  }

  private static boolean continues(Content content, int i) {
    if (insideEntity(content, i)) {
      return true;
    }
    Morph morph = content.morph(i);
    if (!morph.proclitics().isEmpty() || !content.token(i).isWord()) {
      return false;
    }
    boolean adjective = morph.tag().contains("JJ");
    if (!adjective && !isNominal(content, i)) {
      return false;
    }
    boolean closed = isDefinite(content, i - 1) || !content.morph(i - 1).enclitic().isEmpty();
    if (!closed) {
      return true;
    }
    boolean name = isName(content, i);
    if (adjective || content.morph(i - 1).enclitic().isEmpty()) {
      return isDefinite(content, i) && (adjective || name || startsWithArticle(content, i));
    }
    return false;
  }

  private static boolean startsWithArticle(Content content, int i) {
    return content.morph(i).stem().startsWith("ال");
  }

  private static boolean isName(Content content, int i) {
    return content.tag(i).contains("NNP") || isLatin(content.token(i));
  }

  private static boolean isDefinite(Content content, int i) {
    return content.tag(i).startsWith("DT") || startsWithArticle(content, i) || isName(content, i);
  }

  private static boolean insideEntity(Content content, int i) {
    int token = content.indices().get(i);
    for (Entity entity : content.article().entities()) {
      if (entity.first() < token && token < entity.end()) {
        return true;
      }
    }
    return false;
  }

  private static NounPhrase phrase(Content content, int first, int end) {
    int from = first;
    boolean bare = content.morph(first).proclitics().isEmpty();
    if (bare && first > 0 && DEMONSTRATIVES.contains(content.token(first - 1).text())) {
      from = first - 1;
    }
    Span span = content.span(from, end);
    if (!bare) {
      span = new Span(afterProclitics(content, first), span.end());
    }
    String letters = span.of(content.article().base().article().text());
    return new NounPhrase(first, end, span, Keys.nameWords(letters));
  }

  /** The original offset of the first letter after the proclitics; «لل» as a whole, but only it. */
  private static int afterProclitics(Content content, int first) {
    Token token = content.token(first);
    Alignment alignment = content.article().base().text().alignment();
    Span normalized = alignment.toNormalized(token.span());
    String text = token.text();
    String core = content.morph(first).stem();
    core = core.startsWith("ال") ? core.substring(2) : core;
    int enclitic = content.morph(first).enclitic().length();
    int at = text.length() - enclitic - core.length();
    int cut =
        at > 0 && text.startsWith(core, at) && content.morph(first).proclitics().endsWith("ل")
            ? at
            : content.morph(first).proclitics().length();
    return cut >= text.length()
        ? token.span().start()
        : alignment.originalStart(normalized.start() + cut);
  }
}
