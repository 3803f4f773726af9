package org.isnad.stance;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Frame.Complement;
import org.isnad.model.SpeechAct;

/**
 * What speaks for one speech act or another: the cue's row, form and frame, and the content's first
 * words, modals, future and negation, with the speaker's own side as their subject. Stateless.
 */
final class ActFeatures {
  private static final Set<String> THAT = WordLists.of("act that");
  private static final Set<String> OBLIGATION = WordLists.of("obligation");
  private static final Set<String> NEGATION = WordLists.of("act negation");
  private static final Set<String> DENIAL = WordLists.of("denial");
  private static final Set<String> QUESTION = WordLists.of("question");
  private static final int OPENING = 9;

  private ActFeatures() {}

  static Bag of(Case c) {
    Bag bag = new Bag();
    addCue(bag, c);
    addContent(bag, c);
    return bag;
  }

  private static void addCue(Bag bag, Case c) {
    CueContext cue = c.cue();
    String act = cue.act().map(SpeechAct::label).orElse("none");
    String neutral = cue.entry().isEmpty() ? "?" : cue.isNeutral() ? "n" : "f";
    String form = cue.form().map(f -> f.label()).orElse("none");
    bag.add("bias");
    bag.add("act", act);
    bag.add("act+neutral", act + neutral);
    bag.add("lemma", cue.lemma());
    bag.add("word", cue.word());
    bag.add("stem", shortStem(cue.word()));
    bag.add("lemma+frame", cue.lemma() + cue.frame());
    bag.add("stem+prep", shortStem(cue.word()) + cue.preposition());
    bag.add("act+frame", act + cue.frame());
    bag.add("form", form);
    bag.add("kind+neutral", c.speaker().kind().label() + neutral);
    bag.add("before", c.nearCue(-1));
    bag.add("lemma+after", cue.lemma() + " " + c.nearCue(1));
    bag.addIf(
        PolarityLexicon.isNegated(c.analyzed().base().tokens(), 0, Math.max(cue.token(), 0)),
        "negated cue",
        act);
  }

  private static void addContent(Bag bag, Case c) {
    Content content = c.content();
    String neutral = c.cue().isNeutral() ? "n" : "f";
    int start = content.size() > 0 && THAT.contains(content.folded(0)) ? 1 : 0;
    bag.add("complement", c.cue().frame().complement() + neutral);
    bag.add("type", c.attribution().type().label() + neutral);
    bag.add("first", content.folded(0) + neutral);
    bag.add("second", content.folded(start) + neutral);
    bag.add("first two", content.folded(start) + " " + content.folded(start + 1) + neutral);
    bag.add("lemma+first", c.cue().lemma() + " " + content.stem(0));
    bag.add("first tag", content.tag(start) + neutral);
    bag.add("length", Bag.bucket(content.size() / 3) + neutral);
    for (int i = start; i < Math.min(content.size(), start + OPENING); i++) {
      bag.add("opening", content.folded(i) + neutral);
      bag.add("opening two", content.folded(i) + " " + content.folded(i + 1) + neutral);
      bag.addIf(OBLIGATION.contains(content.folded(i)), "obligation", Bag.bucket(i) + neutral);
      bag.addIf(NEGATION.contains(content.folded(i)), "negation", Bag.bucket(i) + neutral);
      bag.addIf(DENIAL.contains(content.folded(i)), "denial", Bag.bucket(i) + neutral);
    }
    addFuture(bag, c, start, neutral);
    bag.addIf(QUESTION.contains(content.folded(start)), "question word", neutral);
    bag.addIf(
        c.markAfter().map(t -> t.text().equals("؟") || t.text().equals("?")).orElse(false),
        "question mark",
        neutral);
    bag.addIf(hasQuestionMark(content), "question inside", neutral);
  }

  /** «سـ», «سوف», «لن» and whose doing it is: the speaker's own, his side's, another's. */
  private static void addFuture(Bag bag, Case c, int start, String neutral) {
    Content content = c.content();
    for (int i = start; i < Math.min(content.size(), start + 14); i++) {
      String word = content.folded(i);
      String kind = futureKind(content, i, word);
      if (!kind.isEmpty()) {
        String whose = whose(c, start, i);
        bag.add("future", kind + neutral);
        bag.add("future whose", kind + whose + neutral);
        bag.add("future place", kind + whose + Bag.bucket(i - start) + neutral);
        bag.add("future verb", content.stem(kind.equals("s") ? i : i + 1) + neutral);
        return;
      }
    }
  }

  private static String futureKind(Content content, int i, String word) {
    if (word.equals("سوف") || word.equals("لن") || word.equals("ولن")) {
      return word.endsWith("لن") ? "lan" : "sawfa";
    }
    boolean verb = content.morph(i).isVerb();
    int at = word.startsWith("و") || word.startsWith("ف") ? 1 : 0;
    boolean sin =
        word.length() > at + 3
            && word.charAt(at) == 'س'
            && "يتنا".indexOf(word.charAt(at + 1)) >= 0;
    return verb && sin ? "s" : "";
  }

  private static String whose(Case c, int start, int verb) {
    Content content = c.content();
    String word = content.folded(verb);
    String main =
        word.startsWith("س")
            ? word.substring(1)
            : content.folded(verb + (word.endsWith("لن") || word.equals("سوف") ? 1 : 0));
    if (main.startsWith("ن") || main.startsWith("ا")) {
      return "first";
    }
    String opener = content.folded(0);
    if (start == 1 && opener.length() > 2 && !opener.endsWith("ان") && verb - start <= 2) {
      return "pronoun";
    }
    Set<String> names = c.ownWords();
    for (int i = start; i < verb; i++) {
      String stem = Keys.withoutArticle(content.stem(i));
      if (names.contains(stem)
          || stem.equals("بلاد")
          || stem.equals("حكومت")
          || content.folded(i).startsWith("بلاد")) {
        return "own";
      }
    }
    return "other";
  }

  private static boolean hasQuestionMark(Content content) {
    return content.tokens().stream().anyMatch(t -> t.text().equals("؟") || t.text().equals("?"));
  }

  /** A cue's word without clitics and ending, so that unknown cues share what is learnt. */
  private static String shortStem(String word) {
    String stem = word;
    if (stem.length() > 4 && "يتم".indexOf(stem.charAt(0)) >= 0) {
      stem = stem.substring(1);
    }
    for (String suffix : List.of("ها", "هم", "ات", "وا", "ون", "ين", "ه", "ت", "ا")) {
      if (stem.endsWith(suffix) && stem.length() - suffix.length() >= 3) {
        return stem.substring(0, stem.length() - suffix.length());
      }
    }
    return stem;
  }

  /** Whether the content is a clause. */
  static boolean isClause(Case c) {
    return c.cue().frame().complement() != Complement.NP;
  }
}
