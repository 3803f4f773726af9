package org.isnad.speaker;

import java.util.List;
import org.isnad.learn.Features;
import org.isnad.lexicon.HolderNoun;
import org.isnad.model.Gender;

/** What speaks for a candidate as the meaning of a written source. Not thread-safe. */
final class WrittenFeatures {
  private static final int MOST = 100;

  private final Scene scene;
  private final Words words;
  private final WordShape shape;
  private final Titles titles;

  WrittenFeatures(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.shape = words.shape();
    this.titles = new Titles(words);
  }

  /**
   * @param floor the speakers of the written sources before this one
   */
  void extract(int i, Holder c, Floor floor, Features f) {
    SourceReading r = scene.reading(i).orElseThrow();
    String relation = Names.relation(r.key(), c.key());
    String mine = r.head().map(h -> h.nounClass().label() + (h.definite() ? "d" : "")).orElse("n");
    String both = mine + "/" + c.type();
    String what = relation + both;
    names(r, c, relation, mine, f);
    f.add(101, what, c.origin().name());
    if (relation.equals("own") || c.origin() == Holder.Origin.OTHER) {
      f.add(104, c.origin().name(), String.valueOf((int) (r.confidence() * 5)));
      f.add(105, c.origin().name(), mine, c.type());
    }
    f.add(102, what, c.entity().map(Enum::name).orElse("-"));
    f.add(103, both, Math.min(5, c.places().size()) + relation);
    turns(r, c, floor, what, f);
    beside(r, c, what, f);
    f.add(191, gender(i, r).name(), scene.gender(c).name(), mine);
    if (c.origin() != Holder.Origin.STATE) {
      extent(c, relation, mine, f);
    }
  }

  private void names(SourceReading r, Holder c, String relation, String mine, Features f) {
    boolean heads =
        r.head().isPresent()
            && c.head().map(h -> h.lemma().equals(r.head().get().lemma())).orElse(false);
    String size = Math.min(3, r.key().size()) + ":" + Math.min(6, c.key().size());
    f.add(110, relation, mine, String.valueOf(heads));
    f.add(111, relation, mine, size);
    f.add(112, relation, r.head().map(HolderNoun::lemma).orElse("-"), size);
    f.add(113, relation, r.key().get(0), mine);
    f.add(114, relation, r.key().get(r.key().size() - 1), mine);
    f.add(115, String.valueOf(heads), mine, String.valueOf(Names.overlap(r.key(), c.key())));
    boolean before = c.first() < r.from();
    List<Integer> mentions = words.occurrences(r.key());
    boolean sooner = !mentions.isEmpty() && mentions.get(0) < r.from();
    f.add(116, relation, mine, (before ? "before" : "after") + sooner);
    f.add(117, relation, mine, String.valueOf(words.paragraph(r.from()) == 0) + before);
  }

  private void turns(SourceReading r, Holder c, Floor floor, String what, Features f) {
    int ago = Math.min(4, floor.ago(c.key()));
    f.add(120, what, String.valueOf(ago));
    f.add(121, what, String.valueOf(Math.min(3, floor.turns(c.key()))));
    f.add(122, what, String.valueOf(Math.min(4, floor.rank(c.key()))));
    f.add(123, r.key().get(0), c.type(), String.valueOf(ago));
    int last = c.lastBefore(r.phrase().first());
    String gap = last < 0 ? "-" : String.valueOf(Math.min(4, sentences(last, r.from())));
    boolean points = Phrase.points(words, r.phrase().first(), r.phrase().end());
    f.add(126, what, String.valueOf(points), String.valueOf(ago));
    f.add(127, what, String.valueOf(points), gap);
    f.add(124, what, gap);
    f.add(125, what, gap, String.valueOf(ago));
  }

  private int sentences(int from, int to) {
    return words.sentence(to) - words.sentence(from);
  }

  /** How the description in the source fits those beside the candidate's name. */
  private void beside(SourceReading r, Holder c, String what, Features f) {
    if (r.title().isEmpty() || !c.isProper()) {
      return;
    }
    List<String> description =
        r.isProper()
            ? r.phrase().key(r.phrase().first(), r.from() > r.phrase().first() ? r.from() : r.to())
            : r.key();
    Titles.Fit fit = titles.fit(description, r.title().get().lemma(), c);
    String size = String.valueOf(Math.min(4, description.size()));
    f.add(130, what, fit.name());
    f.add(131, what, fit.name(), size);
    f.add(132, r.isProper() ? "n" : "d", fit.name());
    f.add(133, r.isProper() ? "n" : "d", fit.name(), size);
  }

  private Gender gender(int i, SourceReading r) {
    Gender title = r.title().map(HolderNoun::gender).orElse(Gender.UNKNOWN);
    return title == Gender.UNKNOWN ? scene.shape(i).gender() : title;
  }

  private void extent(Holder c, String relation, String mine, Features f) {
    int from = c.at();
    int to = Math.min(words.size(), from + c.key().size());
    List<Integer> places = words.occurrences(c.key());
    f.add(140, relation, shape.of(from - 1), shape.of(from));
    f.add(141, mine, shape.of(to - 1), shape.of(to));
    f.add(142, mine, words.key(to));
    f.add(143, mine, String.valueOf(Math.min(4, places.size())), c.type());
    String entity =
        words
            .entity(from)
            .map(e -> e.end() == to ? "exact" : e.end() < to ? "short" : "long")
            .orElse("-");
    f.add(150, entity, relation, mine);
    f.add(151, successor(places, c.key().size()), mine, String.valueOf(Math.min(4, to - from)));
    f.add(152, shape.coarse(to - 1), shape.coarse(to), mine);
    for (int k = from + 1; k < to; k++) {
      f.add(144, shape.of(k), mine);
      f.add(145, words.key(k), mine);
      f.add(146, shape.of(k - 1), shape.of(k), mine);
    }
    String last = words.analyzed().morph(to - 1).tag();
    String next = to < words.size() ? words.analyzed().morph(to).tag() : "$";
    String cut = to < words.size() ? words.analyzed().morph(to).proclitics() : "$";
    f.add(153, last, next, cut);
    f.add(154, last, next, cut + mine);
    f.add(155, shape.coarse(to - 1), next, cut);
    f.add(156, words.key(to - 1), next);
    f.add(157, last, words.key(to));
    f.add(147, shape.of(from), relation, mine);
    f.add(148, words.key(from), relation);
  }

  /** Whether different words, one and the same, or a mark follow the name where it stands. */
  private String successor(List<Integer> places, int length) {
    String next = "";
    boolean same = true;
    for (int at : places.subList(0, Math.min(MOST, places.size()))) {
      String word = words.key(at + length);
      if (word.isEmpty()) {
        return "mark";
      }
      same &= next.isEmpty() || next.equals(word);
      next = word;
    }
    return places.size() < 2 ? "once" : same ? "same" : "different";
  }
}
