package org.isnad.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.eval.GoldArticle.GoldAttribution;
import org.isnad.json.ClaimRecord;
import org.isnad.json.ClaimRecord.ArticleRef;
import org.isnad.json.ClaimRecord.DecisionRecord;
import org.isnad.json.ClaimRecord.FigureRecord;
import org.isnad.json.ClaimRecord.SpeakerRecord;
import org.isnad.json.ClaimRecord.StanceRecord;
import org.isnad.json.ClaimRecord.TargetRecord;
import org.isnad.json.ClaimRecord.TextSpan;
import org.isnad.json.ClaimRecord.TimeRecord;
import org.isnad.json.FigureValue;

/**
 * Turns annotations into claims and damages them by chance: attributions dropped, doubled and in
 * another order, spans shifted, split and lost, names cut and mixed up, labels, figures, times and
 * stances changed. The same seed gives the same claims.
 */
final class DamagedClaims {
  private static final String[] ACTS = {"assert", "deny", "accuse", "demand", "warn", "commit"};
  private static final String[] TYPES = {"direct", "indirect", "mixed"};
  private static final String[] RESOLUTIONS = {
    "explicit", "alias", "pronoun", "implicit", "unknown", null
  };
  private static final String[] UNITS = {"مجزرة", "دولار أمريكي", "%", "", "بيتًا", null};

  private final Random random;
  private final double damage;
  private GoldArticle article;
  private int length;

  /** {@code damage} is the chance that any one thing is changed: 0 gives perfect claims. */
  DamagedClaims(long seed, double damage) {
    this.random = new Random(seed);
    this.damage = damage;
  }

  List<ClaimRecord> of(GoldSet gold) {
    List<ClaimRecord> claims = new ArrayList<>();
    for (GoldArticle next : gold.articles()) {
      article = next;
      length = next.text().codePointCount(0, next.text().length());
      List<ClaimRecord> own = new ArrayList<>();
      for (GoldAttribution attribution : next.attributions()) {
        for (int copies = hit() ? random.nextInt(3) : 1; copies > 0; copies--) {
          own.add(claim(attribution));
        }
      }
      if (hit()) {
        java.util.Collections.shuffle(own, random);
      }
      claims.addAll(own);
    }
    return claims;
  }

  private ClaimRecord claim(GoldAttribution gold) {
    return new ClaimRecord(
        hit() ? null : ClaimRecord.SCHEMA,
        null,
        new ArticleRef(article.id(), null, null, null, article.published()),
        speaker(gold),
        List.of(),
        hit() ? null : shifted(gold.cue()),
        hit() ? TYPES[random.nextInt(TYPES.length)] : gold.type(),
        content(gold),
        hit() ? ACTS[random.nextInt(ACTS.length)] : gold.act(),
        null,
        null,
        stances(gold),
        figures(gold),
        times(gold),
        null,
        null,
        0,
        List.of(),
        random.nextInt(101) / 100.0,
        new DecisionRecord("rule-" + random.nextInt(3), List.of()),
        null);
  }

  private SpeakerRecord speaker(GoldAttribution gold) {
    String name = gold.speaker();
    if (hit()) {
      String[] words = name == null ? new String[] {"x"} : name.split(" ");
      name =
          switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> words[words.length - 1];
            case 2 -> "ال" + name;
            case 3 -> name + "ـَ";
            default -> letters(random.nextInt(length), 20);
          };
    }
    String resolution =
        hit()
            ? RESOLUTIONS[random.nextInt(RESOLUTIONS.length)]
            : gold.source() == null ? "implicit" : "explicit";
    TextSpan mention = hit() ? anywhere(3) : shifted(gold.source());
    return new SpeakerRecord(name, gold.kind(), gold.role(), mention, resolution);
  }

  private List<TextSpan> content(GoldAttribution gold) {
    List<TextSpan> pieces = new ArrayList<>();
    for (TextSpan piece : gold.content()) {
      TextSpan shifted = shifted(piece);
      int middle = (shifted.start() + shifted.end()) / 2;
      if (hit()) {
        pieces.add(span(shifted.start(), middle));
        pieces.add(span(hit() ? middle : Math.max(0, middle - 9), shifted.end()));
      } else if (!hit()) {
        pieces.add(shifted);
      }
    }
    return pieces;
  }

  private List<StanceRecord> stances(GoldAttribution gold) {
    List<StanceRecord> stances = new ArrayList<>();
    gold.stance()
        .forEach(
            s -> {
              TextSpan at = anywhere(10);
              String target = hit() ? at.text() : s.target();
              String polarity = hit() ? "favor" : s.polarity();
              stances.add(
                  new StanceRecord(
                      hit()
                          ? null
                          : new TargetRecord(hit() ? null : target, hit() ? target : null, 0, 0),
                      polarity,
                      0.5,
                      null));
            });
    return stances;
  }

  private List<FigureRecord> figures(GoldAttribution gold) {
    List<FigureRecord> figures = new ArrayList<>();
    gold.figures()
        .forEach(
            f -> {
              TextSpan at = hit() ? anywhere(5) : shifted(f.span());
              figures.add(
                  new FigureRecord(
                      at.text(),
                      at.start(),
                      at.end(),
                      value(f.value()),
                      hit() ? UNITS[random.nextInt(UNITS.length)] : f.unit(),
                      null,
                      hit() ? "money" : f.kind(),
                      null,
                      null));
            });
    return figures;
  }

  private FigureValue value(FigureValue value) {
    if (!hit()) {
      return value;
    }
    BigDecimal first = value == null ? BigDecimal.TEN : value.numbers().get(0);
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> new FigureValue(List.of(first, first.add(BigDecimal.ONE)), true);
      case 2 -> new FigureValue(List.of(first.multiply(new BigDecimal("1.0000005"))), false);
      default -> new FigureValue(List.of(first.multiply(new BigDecimal("1.5"))), false);
    };
  }

  private List<TimeRecord> times(GoldAttribution gold) {
    List<TimeRecord> times = new ArrayList<>();
    gold.times()
        .forEach(
            t -> {
              TextSpan at = hit() ? anywhere(5) : shifted(t.span());
              String value = hit() ? "2017" : t.value();
              times.add(new TimeRecord(at.text(), at.start(), at.end(), "DATE", value));
            });
    return times;
  }

  private boolean hit() {
    return random.nextDouble() < damage;
  }

  private TextSpan shifted(TextSpan span) {
    if (span == null || !hit()) {
      return span;
    }
    int reach = hit() ? 60 : 6;
    int start = span.start() + random.nextInt(2 * reach + 1) - reach;
    int end = span.end() + random.nextInt(2 * reach + 1) - reach;
    return span(start, end);
  }

  private TextSpan anywhere(int longest) {
    int start = random.nextInt(length);
    return span(start, start + random.nextInt(longest + 1));
  }

  private TextSpan span(int start, int end) {
    int from = Math.max(0, Math.min(start, length));
    int to = Math.max(from, end);
    return new TextSpan(letters(from, to - from), from, to);
  }

  private String letters(int from, int count) {
    String text = article.text();
    int start = text.offsetByCodePoints(0, from);
    return text.substring(start, text.offsetByCodePoints(start, Math.min(count, length - from)));
  }
}
