package org.isnad.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.HolderNoun;
import org.isnad.lexicon.NameKey;
import org.isnad.model.Entity;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Token;
import org.isnad.text.Span;

/**
 * A stretch of tokens of the article; its first token may begin with letters that do not belong to
 * it.
 *
 * <p>Example: the source of «وفقا للكاتب» (“according to the writer”) is «الكاتب».
 *
 * @param words the article
 * @param first its first token
 * @param end one past its last
 * @param start offset of its first letter
 */
record Phrase(Words words, int first, int end, int start) {

  /** The mark of an indefinite accusative, which is written before or after its alif. */
  private static final char TANWIN = '\u064B';

  private static final Set<String> POINTING = Set.of("هذا", "هذه", "ذلك", "نفس", "ذات");
  private static final Set<String> SAME =
      Set.of(
          "ذاته", "ذاتها", "نفسه", "نفسها", "عينه", "عينها", "انفسهم", "نفسهم", "ذاتهم", "فقط",
          "ايضا");

  static Phrase of(Words words, Span span) {
    SegmentedArticle article = words.article();
    int first = Math.min(article.tokenAt(span.start()), words.size() - 1);
    int end = Math.max(first + 1, article.tokenAt(Math.max(span.start(), span.end() - 1)) + 1);
    return new Phrase(words, first, Math.min(end, words.size()), span.start());
  }

  /** With the whole of the first word, if what is left of it stands nowhere without the letters. */
  Phrase whole() {
    Token token = words.token(first);
    int cut = start - token.span().start();
    if (cut <= 0 || cut >= token.text().length() || token.text().startsWith("لل")) {
      return this;
    }
    String rest = NameKey.bare(NameKey.word(token.text().substring(cut)));
    boolean part = words.standsWithout(rest, NameKey.word(token.text().substring(0, cut)));
    boolean clitic = "وف".indexOf(token.text().charAt(cut - 1)) >= 0;
    return part || clitic || words.places(rest).size() < 2
        ? this
        : new Phrase(words, first, end, token.span().start());
  }

  /**
   * Without what follows a person's name and is no part of it: in «لفت ألباريس الانتباه» (“Albares
   * drew attention”) the object.
   */
  Phrase person() {
    Optional<Entity> e = words.entity(first);
    if (e.isEmpty() || e.get().kind() != Entity.Kind.PERSON || e.get().end() >= end) {
      return this;
    }
    int to = e.get().end();
    String tag = words.analyzed().morph(to).tag();
    boolean object = tag.equals("DTNN") || tag.equals("DTNNS") || tag.startsWith("VB");
    return object && words.noun(to).isEmpty() && words.entity(to).isEmpty()
        ? new Phrase(words, first, to, start)
        : this;
  }

  /** Tokens {@code first} to the one before {@code end}, without what is attached before them. */
  static Phrase ofTokens(Words words, int first, int end) {
    String proclitics = words.analyzed().morph(first).proclitics();
    Token token = words.token(first);
    int cut = words.noun(first).map(HolderNoun::cut).orElse(0);
    if (!proclitics.isEmpty()
        && token.text().startsWith(proclitics)
        && !token.text().startsWith("لل")
        && words.standsWithout(rest(token, proclitics), NameKey.word(proclitics))) {
      cut = proclitics.length();
    }
    return new Phrase(words, first, end, token.span().start() + cut);
  }

  private static String rest(Token token, String proclitics) {
    return NameKey.bare(NameKey.word(token.text().substring(proclitics.length())));
  }

  /**
   * Without what only points at or singles out the noun: «هذه الدراسة» (“this study”), «المصدر
   * ذاته» (“the same source”), «كل من إيران وإسرائيل» (“both Iran and Israel”).
   */
  Phrase stripped() {
    int from = first;
    int to = end;
    if (to - from > 2 && words.key(from).equals("كل") && words.key(from + 1).equals("من")) {
      from += 2;
    }
    while (to - from > 1 && POINTING.contains(words.key(from))) {
      from++;
    }
    while (to - from > 1 && SAME.contains(words.key(to - 1))) {
      to--;
    }
    if ((from == first && to == end) || to <= from) {
      return this;
    }
    return new Phrase(words, from, to, from == first ? start : words.token(from).span().start());
  }

  /** Whether the phrase is pointed at as known: «هذه الدراسة», «المصدر نفسه». */
  static boolean points(Words words, int first, int end) {
    return POINTING.contains(words.key(first - 1)) || SAME.contains(words.key(end));
  }

  int length() {
    return end - first;
  }

  /** The letters of tokens {@code from} to the one before {@code to}. */
  String text(int from, int to) {
    Span span = words.article().span(from, to);
    int begin = from == first ? Math.min(Math.max(span.start(), start), span.end()) : span.start();
    String letters = new Span(begin, span.end()).of(words.article().article().text());
    if (letters.startsWith("لل") && from == first) {
      return "ال" + letters.substring(2);
    }
    return isAccusative(from) ? nominative(letters, from, to) : letters;
  }

  /** Whether the noun at {@code i} is an indefinite accusative: «بيانا» (“a statement”). */
  private boolean isAccusative(int i) {
    Optional<HolderNoun> noun = words.noun(i);
    boolean person = words.entity(i).map(e -> e.kind() == Entity.Kind.PERSON).orElse(false);
    return noun.isPresent()
        && !person
        && !noun.get().definite()
        && words.key(i).endsWith(noun.get().lemma() + "ا");
  }

  /** Without the ending ا of the noun and of the adjectives that agree with it. */
  private String nominative(String letters, int from, int to) {
    StringBuilder out = new StringBuilder(letters);
    int end = from;
    while (end < to && words.isWord(end) && words.key(end).length() > 3 && endsInAlif(end)) {
      end++;
    }
    for (int i = end - 1; i >= from; i--) {
      int at = words.token(i).span().end() - words.token(from).span().start();
      int cut = at - (words.article().span(from, to).length() - letters.length());
      while (cut < out.length() && out.charAt(cut) == TANWIN) {
        cut++;
      }
      while (cut > 0 && (out.charAt(cut - 1) == 'ا' || out.charAt(cut - 1) == TANWIN)) {
        out.deleteCharAt(--cut);
      }
    }
    return out.toString();
  }

  private boolean endsInAlif(int i) {
    return words.key(i).endsWith("ا");
  }

  List<String> key(int from, int to) {
    return NameKey.name(text(from, to));
  }

  String text() {
    return text(first, end);
  }
}
