package org.isnad.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Token;
import org.isnad.text.Span;

/**
 * What a pronoun at the head of a content may mean: the noun phrases before it.
 *
 * <p>Example: of «القرار مهم. ووصفه الوزير بأنه تاريخي» (“The decision matters. The minister called
 * it historic”) the content has only pronouns; «القرار» stands before. Phrases of the source are
 * left out. Stateless.
 */
final class Antecedents {
  private static final int FAR = 45;
  private static final int MOST = 7;
  private static final Set<String> PRONOUNS = WordLists.of("pronoun");
  private static final Set<String> ENCLITICS = WordLists.of("enclitic");

  private Antecedents() {}

  /** The words before the cue and content of {@code c}, without its source. */
  static Content before(Case c) {
    List<Integer> indices = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    if (!trigger(c).isEmpty()) {
      int content = c.content().indices().get(0);
      int end = c.cue().token() >= 0 ? Math.min(c.cue().token(), content) : content;
      for (int i = Math.max(0, end - FAR); i < end; i++) {
        Token token = c.analyzed().token(i);
        if (token.kind() != Token.Kind.QUOTE && !inSource(c, token.span())) {
          indices.add(i);
          tokens.add(token);
        }
      }
    }
    return new Content(c.analyzed(), indices, tokens);
  }

  private static boolean inSource(Case c, Span span) {
    return c.attribution()
        .source()
        .map(m -> m.span().start() <= span.start() && span.end() <= m.span().end())
        .orElse(false);
  }

  /** The nearest phrases, the nearest first; none where the content has no pronoun at its head. */
  static List<NounPhrase> find(Case c, Content before) {
    List<NounPhrase> out = new ArrayList<>();
    if (before.size() > 0) {
      List<NounPhrase> phrases = NounPhraseFinder.find(before);
      String speaker = String.join(" ", c.speakerWords());
      for (int i = phrases.size() - 1; i >= 0 && out.size() < MOST; i--) {
        NounPhrase phrase = phrases.get(i);
        boolean known = out.stream().anyMatch(p -> p.key().equals(phrase.key()));
        if (!known && !phrase.words().isEmpty() && !Keys.sameName(phrase.key(), speaker)) {
          out.add(phrase);
        }
      }
    }
    return out;
  }

  /** Which pronoun stands where, or empty. */
  static String trigger(Case c) {
    Content content = c.content();
    if (content.size() == 0) {
      return "";
    }
    if (c.cue().token() >= 0) {
      String enclitic = c.analyzed().morph(c.cue().token()).enclitic();
      if (ENCLITICS.contains(enclitic)) {
        return "cue " + enclitic;
      }
    }
    for (int i = 0; i < Math.min(3, content.size()); i++) {
      if (PRONOUNS.contains(content.folded(i))) {
        return "word " + content.folded(i);
      }
      if (ENCLITICS.contains(content.morph(i).enclitic())) {
        return (i == 0 ? "that " : "in ") + content.morph(i).enclitic();
      }
    }
    return content.morph(0).isVerb() ? "verb" : "";
  }

  /** Adds what speaks for {@code target} as what the pronoun means. */
  static void describe(Bag bag, Case c, Target target, Content before) {
    NounPhrase phrase = target.first();
    String trigger = trigger(c);
    int last = phrase.end() - 1;
    int gap = before.size() - phrase.end();
    boolean feminine =
        before.folded(phrase.first()).endsWith("ه") || before.folded(phrase.first()).endsWith("ات");
    boolean same =
        phrase.end() <= before.size()
            && before.token(last).sentence() == c.content().token(0).sentence();
    bag.add("outside");
    bag.add("outside trigger", trigger + c.cue().act());
    bag.add("outside gender", trigger + feminine);
    bag.add("outside gap", Bag.bucket(gap / 2) + " " + same);
    bag.add("outside sentence", same + trigger);
    bag.add("outside tag", before.tag(phrase.first()));
    bag.add("outside before", before.stem(phrase.first() - 1));
    bag.add(
        "outside opens", Boolean.toString(phrase.first() == 0 || startsSentence(before, phrase)));
    bag.add("head", before.stem(phrase.first()));
    bag.add("width", Bag.bucket(phrase.end() - phrase.first()));
    bag.addIf(c.content().size() < 5, "outside short");
  }

  private static boolean startsSentence(Content before, NounPhrase phrase) {
    return phrase.first() > 0
        && before.token(phrase.first() - 1).sentence() != before.token(phrase.first()).sentence();
  }
}
