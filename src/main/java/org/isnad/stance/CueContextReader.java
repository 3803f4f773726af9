package org.isnad.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.CueEntry;
import org.isnad.lexicon.CueLexicon;
import org.isnad.lexicon.CueReading;
import org.isnad.lexicon.Form;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Frame.Complement;
import org.isnad.model.Attribution;
import org.isnad.model.Cue;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.SpeechAct;
import org.isnad.model.Token;

/**
 * Reads a cue's row, form and frame. Immutable and thread-safe.
 *
 * <p>Example: «دعا الوزير إلى وقف القتال» (“the minister called for a halt to the fighting”): the
 * word before the content is إلى, the content a noun phrase, so the frame is إلى+NP.
 */
final class CueContextReader {
  private static final Set<String> PREPOSITIONS = WordLists.of("preposition");
  private static final Set<String> THAT = WordLists.of("that");
  private static final Set<String> INNA = WordLists.of("inna");
  private static final Set<String> WHETHER = WordLists.of("whether");

  private final CueLexicon lexicon;

  CueContextReader(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  CueContext read(SegmentedArticle article, Attribution attribution, Content content) {
    Frame frame = frame(article, content);
    Optional<Cue> cue = attribution.cue();
    if (cue.isEmpty()) {
      return new CueContext(
          "", "", Optional.empty(), Optional.empty(), frame, Optional.empty(), -1);
    }
    int token = article.tokenAt(cue.get().span().start());
    String letters = cue.get().span().of(article.article().text());
    List<CueReading> readings = lexicon.read(normalized(article, token, letters));
    Optional<CueReading> reading =
        readings.stream()
            .filter(r -> r.entry().lemma().equals(cue.get().lemma()))
            .findFirst()
            .or(() -> readings.stream().findFirst());
    Optional<CueEntry> entry =
        lexicon.entry(cue.get().lemma()).or(() -> reading.map(CueReading::entry));
    String word = Keys.fold(letters);
    return new CueContext(
        entry.map(CueEntry::lemma).orElse(word),
        word,
        entry,
        reading.map(CueReading::form).or(() -> entry.map(e -> Form.PERFECT)),
        frame,
        entry.map(e -> act(e, frame)),
        token);
  }

  /** The act in exactly this frame, else in one with its preposition. */
  private static SpeechAct act(CueEntry entry, Frame frame) {
    return entry.frames().containsKey(frame) || frame.preposition().isEmpty()
        ? entry.act(frame)
        : entry.act(frame.preposition());
  }

  private static String normalized(SegmentedArticle article, int token, String letters) {
    return letters.indexOf(' ') < 0 && token < article.tokens().size()
        ? article.token(token).text()
        : letters;
  }

  private static Frame frame(SegmentedArticle article, Content content) {
    if (content.size() == 0) {
      return new Frame(false, "", Complement.QUOTE);
    }
    int start = content.indices().get(0);
    String first = content.token(0).text();
    String stem = first.length() > 2 && first.startsWith("ب") ? first.substring(1) : first;
    if (THAT.contains(stem)) {
      return new Frame(false, stem.equals(first) ? before(article, start) : "ب", Complement.AN);
    }
    if (INNA.contains(stem)) {
      return new Frame(false, stem.equals(first) ? "" : "ب", Complement.INNA);
    }
    boolean quoted = start > 0 && article.token(start - 1).kind() == Token.Kind.QUOTE;
    String preposition = before(article, start);
    if (WHETHER.contains(first) && !quoted) {
      return new Frame(false, preposition, Complement.WHETHER);
    }
    boolean clause = content.morph(0).isVerb() || quoted;
    if (preposition.isEmpty() && clause) {
      return new Frame(false, "", Complement.QUOTE);
    }
    String proclitics = content.morph(0).proclitics();
    if (preposition.isEmpty() && (proclitics.endsWith("ب") || proclitics.endsWith("ل"))) {
      preposition = proclitics.substring(proclitics.length() - 1);
    }
    String second = preposition.isEmpty() ? afterObject(content) : "";
    return second.isEmpty()
        ? new Frame(false, preposition, Complement.NP)
        : new Frame(true, second, Complement.NP);
  }

  /** The preposition right before token {@code start}, or empty. */
  private static String before(SegmentedArticle article, int start) {
    int i = start - 1;
    while (i >= 0 && article.token(i).kind() == Token.Kind.QUOTE) {
      i--;
    }
    if (i < 0) {
      return "";
    }
    String word = article.token(i).text();
    return PREPOSITIONS.contains(word) ? (word.equals("الى") ? "إلى" : word) : "";
  }

  /**
   * The preposition after an object at the head of the content, or empty: «روسيا بقتل السوريين».
   */
  private static String afterObject(Content content) {
    for (int i = 1; i < Math.min(content.size(), 8); i++) {
      if (content.morph(i).proclitics().endsWith("ب")) {
        return "ب";
      }
      String word = content.token(i).text();
      if (PREPOSITIONS.contains(word) || !content.token(i).isWord()) {
        return PREPOSITIONS.contains(word) ? word : "";
      }
    }
    return "";
  }
}
