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
  private static final Set<String> DEMONSTRATIVES = WordLists.of("determiner");
  private static final Set<String> NO_HEADS = WordLists.of("no head");
  private static final Set<String> RELATIONS = WordLists.of("relation");
  private static final Set<String> INITIAL_LAM = WordLists.of("initial lam");
  private static final int LONGEST = 12;

  private NounPhraseFinder() {}

  static List<NounPhrase> find(Content content) {
    List<NounPhrase> out = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      if (isHead(content, i)) {
        int end = end(content, i);
        out.add(phrase(content, i, end));
        if (hasTail(content, i, end)) {
          out.add(phrase(content, i + 1, end));
        }
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

  /** Whether the words after the head are a genitive that can be meant by itself. */
  private static boolean hasTail(Content content, int first, int end) {
    return end - first >= 2
        && !isDefinite(content, first)
        && content.morph(first).enclitic().isEmpty()
        && isDefinite(content, first + 1)
        && !content.tag(first + 1).contains("JJ")
        && !insideEntity(content, first + 1);
  }

  /** A noun that only relates what follows it to something: «بسبب» (“because of”). */
  private static boolean isRelation(Content content, int i) {
    return RELATIONS.contains(Keys.fold(content.morph(i).stem()))
        && content.adjacent(i)
        && !content.tag(i + 1).contains("JJ")
        && continues(content, i + 1);
  }

  private static boolean isHead(Content content, int i) {
    String stem = content.morph(i).stem();
    return stem.length() > 1
        && !(i + 1 < content.size() && isRelation(content, i))
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
    int entity = content.article().entityFrom(token);
    List<Entity> entities = content.article().entities();
    return entity < entities.size() && entities.get(entity).first() < token;
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

  private static boolean initialLam(String word) {
    String folded = Keys.fold(word);
    return INITIAL_LAM.stream().anyMatch(folded::startsWith);
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
    if (text.length() > 4 && text.startsWith("لل") && !initialLam(text.substring(1))) {
      return alignment.originalStart(normalized.start() + 2);
    }
    int cut =
        at > 0 && text.startsWith(core, at) && content.morph(first).proclitics().endsWith("ل")
            ? at
            : content.morph(first).proclitics().length();
    return cut >= text.length()
        ? token.span().start()
        : alignment.originalStart(normalized.start() + cut);
  }
}
