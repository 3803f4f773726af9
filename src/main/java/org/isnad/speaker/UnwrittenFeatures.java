package org.isnad.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.isnad.learn.Features;
import org.isnad.lexicon.HolderNoun;
import org.isnad.model.Gender;

/** What speaks for a candidate as an unwritten subject or a pronoun. Not thread-safe. */
final class UnwrittenFeatures {
  private final Scene scene;
  private final Words words;
  private final WordShape shape;
  private final int[] previous;

  UnwrittenFeatures(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.shape = words.shape();
    this.previous = previous(scene);
  }

  /**
   * @param floor the speakers of all attributions before this one
   */
  void extract(int i, Holder c, Floor floor, Features f) {
    String cue = scene.shape(i).form();
    f.add(200, c.origin().name(), c.type());
    f.add(201, c.entity().map(Enum::name).orElse("-"), c.type());
    f.add(202, cue, c.type(), c.origin().name());
    turns(i, c, floor, cue, f);
    place(i, c, cue, f);
    agreement(i, c, floor, f);
    if (c.origin() == Holder.Origin.PHRASE) {
      extent(c, f);
    }
  }

  private void turns(int i, Holder c, Floor floor, String cue, Features f) {
    OptionalInt parent = scene.attribution(i).parent();
    String level = parent.isPresent() ? "nested" : "top";
    int ago = Math.min(4, floor.ago(c.key()));
    f.add(210, level, String.valueOf(ago));
    f.add(211, level + cue, String.valueOf(ago));
    f.add(212, level, String.valueOf(Math.min(4, floor.rank(c.key()))));
    f.add(213, level, String.valueOf(Math.min(4, floor.turns(c.key()))));
    if (parent.isPresent()) {
      boolean is = floor.speaker(parent.getAsInt()).equals(c.key());
      f.add(214, is ? "parent" : "other", cue);
    }
    int before = previous[i];
    boolean is = before >= 0 && floor.speaker(before).equals(c.key());
    String gap = before < 0 ? "-" : gap(scene.anchor(before), scene.anchor(i));
    String floorIs = level + (before < 0 ? "-" : is ? "floor" : "other");
    f.add(220, floorIs);
    f.add(221, floorIs, cue);
    f.add(222, floorIs, gap);
    f.add(223, floorIs, gap, cue);
    f.add(224, floorIs, words.key(scene.anchor(i) - 1));
    f.add(225, floorIs, gap, clitic(i));
    f.add(226, floorIs, shape.of(scene.anchor(i) - 1), cue);
  }

  /** The last attribution before each on its own level; -1 if there is none. */
  private static int[] previous(Scene scene) {
    int[] out = new int[scene.size()];
    Map<OptionalInt, Integer> last = new HashMap<>();
    for (int i = 0; i < out.length; i++) {
      Integer before = last.put(scene.attribution(i).parent(), i);
      out[i] = before == null ? -1 : before;
    }
    return out;
  }

  /** The conjunction before the cue, و or ف. */
  private String clitic(int i) {
    String key = words.key(scene.anchor(i));
    return key.isEmpty() || "وف".indexOf(key.charAt(0)) < 0 ? "-" : key.substring(0, 1);
  }

  private String gap(int from, int to) {
    int paragraphs = words.paragraph(to) - words.paragraph(from);
    int sentences = words.sentence(to) - words.sentence(from);
    return paragraphs > 0
        ? "p" + Math.min(4, paragraphs)
        : "s" + Math.max(-1, Math.min(3, sentences));
  }

  private void place(int i, Holder c, String cue, Features f) {
    int anchor = scene.anchor(i);
    int last = c.lastBefore(anchor);
    if (last < 0) {
      f.add(230, cue);
      return;
    }
    String gap = gap(last, anchor);
    int start = words.article().sentences().get(words.sentence(last)).firstToken();
    String position = last - start < 3 ? "start" : "later";
    f.add(231, gap, cue);
    f.add(232, gap, shape.of(last - 1));
    f.add(233, gap, String.valueOf(Math.min(6, (anchor - last) / 3)));
    f.add(234, gap, position, cue);
    f.add(235, gap, words.key(anchor - 1));
    f.add(236, gap, c.type(), cue);
    f.add(237, gap, String.valueOf(isObject(last)), position);
    f.add(238, String.valueOf(Math.min(4, c.places().size())), c.type());
  }

  /** Whether the word before token {@code at} is a preposition or one is attached. */
  private boolean isObject(int at) {
    String proclitics = words.analyzed().morph(at).proclitics();
    return shape.of(at - 1).equals("prep") || proclitics.endsWith("ل") || proclitics.endsWith("ب");
  }

  private void agreement(int i, Holder c, Floor floor, Features f) {
    CueShape cue = scene.shape(i);
    Gender gender = scene.gender(c);
    f.add(240, cue.code(), gender.name(), c.type());
    f.add(241, cue.gender().name(), gender.name());
    f.add(242, cue.number().name(), c.type());
    boolean bound = cue.gender() != Gender.UNKNOWN && gender != Gender.UNKNOWN;
    String agrees = !bound ? "open" : cue.gender() == gender ? "agrees" : "clashes";
    f.add(243, agrees);
    f.add(244, agrees, cue.form(), c.type());
    f.add(245, agrees, String.valueOf(Math.min(2, floor.ago(c.key()))));
    f.add(246, c.key().get(0).endsWith("ه") ? "h" : "-", cue.gender().name(), c.type());
  }

  private void extent(Holder c, Features f) {
    int to = Math.min(words.size(), c.at() + c.key().size());
    f.add(250, shape.of(to - 1), shape.of(to));
    f.add(251, words.key(to));
    f.add(252, shape.of(c.at() - 1), c.type());
    f.add(253, String.valueOf(c.key().size()), c.type());
    f.add(254, String.valueOf(c.head().map(HolderNoun::definite).orElse(false)), c.type());
    for (int k = c.at() + 1; k < to; k++) {
      f.add(255, shape.of(k - 1), shape.of(k));
    }
  }
}
