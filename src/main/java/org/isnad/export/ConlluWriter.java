package org.isnad.export;

import java.util.List;
import java.util.Locale;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Entity;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Sentence;
import org.isnad.model.Token;
import org.isnad.text.CodePoints;

/**
 * Writes the words of an article in CoNLL-U: a word with clitics as a range with its parts, the
 * place of each in the article (code points) and its name in the last column. Heads and lemmas are
 * left open.
 *
 * <p>Example: «وقال» (“and he said”) is {@code 1-2 وقال}, {@code 1 و CCONJ}, {@code 2 قال VERB}.
 * Used once.
 */
public final class ConlluWriter {
  private final AnalyzedArticle analyzed;
  private final SegmentedArticle base;
  private final CodePoints points;
  private final StringBuilder out = new StringBuilder();
  private int word;

  private ConlluWriter(AnalyzedArticle analyzed) {
    this.analyzed = analyzed;
    this.base = analyzed.base();
    this.points = CodePoints.of(base.article().text());
  }

  /** All sentences of {@code article}. */
  public static String sentences(AnalyzedArticle article) {
    ConlluWriter writer = new ConlluWriter(article);
    List<Sentence> sentences = article.base().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      writer.sentence(i, sentences.get(i));
    }
    return writer.out.toString();
  }

  private void sentence(int number, Sentence sentence) {
    if (sentence.endToken() == sentence.firstToken()) {
      return;
    }
    String id = base.article().id().replaceAll("\\s", "_");
    if (out.isEmpty()) {
      out.append("# newdoc id = ").append(id).append('\n');
    }
    out.append("# sent_id = ").append(id).append('-').append(number + 1).append('\n');
    String text =
        base.article().text().substring(sentence.span().start(), end(sentence.endToken() - 1));
    out.append("# text = ").append(text.replaceAll("[\\s\\p{Z}]+", " ")).append('\n');
    word = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      token(i, sentence);
    }
    out.append('\n');
  }

  private void token(int index, Sentence sentence) {
    Token token = base.token(index);
    Morph morph = analyzed.morph(index);
    String form =
        base.article()
            .text()
            .substring(token.span().start(), end(index))
            .replaceAll("[\\s\\p{Z}]+", "");
    String misc = misc(index, sentence);
    String proclitics = token.isWord() ? morph.proclitics() : "";
    String enclitic = token.isWord() ? morph.enclitic() : "";
    int parts = proclitics.length() + 1 + (enclitic.isEmpty() ? 0 : 1);
    if (parts == 1) {
      line(Integer.toString(++word), form, UniversalTag.of(token, morph.tag()), morph.tag(), misc);
      return;
    }
    line((word + 1) + "-" + (word + parts), form, "_", "_", misc);
    for (int i = 0; i < proclitics.length(); i++) {
      char proclitic = proclitics.charAt(i);
      String letter = String.valueOf(proclitic);
      line(Integer.toString(++word), letter, UniversalTag.ofProclitic(proclitic), "_", "_");
    }
    String tag = UniversalTag.of(token, morph.tag());
    line(Integer.toString(++word), morph.stem(), tag, morph.tag(), "_");
    if (!enclitic.isEmpty()) {
      line(Integer.toString(++word), enclitic, "PRON", "_", "_");
    }
  }

  private void line(String id, String form, String tag, String atb, String misc) {
    String[] cells = {id, form, "_", tag, atb.isEmpty() ? "_" : atb, "_", "_", "_", "_", misc};
    out.append(String.join("\t", cells)).append('\n');
  }

  /** Where a token ends with the marks and lengthening that follow it: «أيضاً», «بـ». */
  private int end(int index) {
    String text = base.article().text();
    int next =
        index + 1 < base.tokens().size() ? base.token(index + 1).span().start() : text.length();
    int end = base.token(index).span().end();
    while (end < next
        && !Character.isWhitespace(text.charAt(end))
        && !Character.isSpaceChar(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private String misc(int index, Sentence sentence) {
    Token token = base.token(index);
    StringBuilder misc = new StringBuilder();
    analyzed.entities().stream()
        .filter(entity -> entity.first() <= index && index < entity.end())
        .forEach(entity -> misc.append("NER=").append(label(entity, index)).append('|'));
    if (index + 1 < sentence.endToken() && base.token(index + 1).span().start() == end(index)) {
      misc.append("SpaceAfter=No|");
    }
    misc.append("start=").append(points.at(token.span().start()));
    return misc.append("|end=").append(points.at(token.span().end())).toString();
  }

  private static String label(Entity entity, int index) {
    String kind = entity.kind().name().toLowerCase(Locale.ROOT);
    return (entity.first() == index ? "B-" : "I-") + kind;
  }
}
