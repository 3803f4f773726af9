package org.isnad.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.eval.GoldArticle;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.eval.GoldArticle.GoldStance;

/**
 * A way of setting an article that must not break the reading of it. Each keeps the number of
 * letters, so that annotations hold.
 *
 * <p>Example: {@link #NO_PUNCTUATION} turns «أكد علوش، أمس، أن …» (“Alloush affirmed, yesterday,
 * that …”) into «أكد علوش أمس أن …».
 */
enum Layout {
  AS_WRITTEN("as written") {
    @Override
    String set(String text) {
      return text;
    }
  },
  ONE_PARAGRAPH("the whole article in one paragraph") {
    @Override
    String set(String text) {
      return text.replace('\n', ' ');
    }
  },
  STRAIGHT_MARKS("all quotation marks straight") {
    @Override
    String set(String text) {
      return exchange(text, "“”«»„", "\"\"\"\"\"");
    }
  },
  UNCLOSED_MARKS("no quotation is closed") {
    @Override
    String set(String text) {
      StringBuilder out = new StringBuilder(exchange(text, "”»", "  "));
      boolean open = false;
      for (int i = 0; i < out.length(); i++) {
        if (out.charAt(i) == '"') {
          out.setCharAt(i, open ? ' ' : '"');
          open = !open;
        }
      }
      return out.toString();
    }
  },
  NO_QUOTATION_MARKS("no quotation marks") {
    @Override
    String set(String text) {
      return exchange(text, "“”«»„\"", "      ");
    }
  },
  NO_PUNCTUATION("no punctuation at all, paragraphs kept") {
    @Override
    String set(String text) {
      StringBuilder out = new StringBuilder(text);
      for (int i = 0; i < out.length(); i++) {
        char c = out.charAt(i);
        boolean mark = !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
        if (mark && Character.getType(c) != Character.NON_SPACING_MARK && c != '\u0640') {
          out.setCharAt(i, ' ');
        }
      }
      return out.toString();
    }
  },
  NO_HAMZA("hamza and dots of ya and ta marbuta left out, as many papers write") {
    @Override
    String set(String text) {
      return exchange(text, "أإآىة", "ااايه");
    }
  },
  HEADLINE_ONLY("the headline alone") {
    @Override
    String set(String text) {
      int end = text.indexOf('\n');
      return end < 0 ? text : text.substring(0, end);
    }
  };

  private final String label;

  Layout(String label) {
    this.label = label;
  }

  /** What it does, in a few words. */
  String label() {
    return label;
  }

  /** {@code text} set in this way: as long as before, or its beginning. */
  abstract String set(String text);

  /** {@code gold} in this setting, without what is cut off. */
  GoldArticle of(GoldArticle gold) {
    String text = set(gold.text());
    int length = text.codePointCount(0, text.length());
    List<GoldAttribution> kept = new ArrayList<>();
    for (GoldAttribution a : gold.attributions()) {
      if (a.content().stream().allMatch(c -> c.end() <= length)) {
        kept.add(named(a));
      }
    }
    return new GoldArticle(gold.id(), gold.published(), text, kept);
  }

  /** With its names in the letters of this setting. */
  private GoldAttribution named(GoldAttribution a) {
    String speaker = a.speaker();
    List<GoldStance> stances = new ArrayList<>();
    for (GoldStance s : a.stance()) {
      stances.add(new GoldStance(s.target() == null ? null : set(s.target()), s.polarity()));
    }
    return new GoldAttribution(
        a.n(),
        a.type(),
        a.cue(),
        a.source(),
        a.content(),
        speaker == null || this == HEADLINE_ONLY ? speaker : set(speaker),
        a.kind(),
        a.role(),
        a.act(),
        a.parent(),
        stances,
        a.figures(),
        a.times());
  }

  private static String exchange(String text, String from, String to) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      out.append(at < 0 ? text.charAt(i) : to.charAt(at));
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
