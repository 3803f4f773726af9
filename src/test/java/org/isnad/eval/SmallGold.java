package org.isnad.eval;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** An article of three attributions, and claims about it found by their letters. */
public final class SmallGold {
  /** Code points and UTF-16 differ from the first letter on. */
  public static final String TEXT =
      "😀 عنوان\n"
          + "قال سامي الخطيب إن الشركة دمرت 28 بيتا يوم الأحد، مشيرا إلى أن البلدية تعرف ذلك.\n"
          + "وأضاف: «لن نغادر بيوتنا أبدا».\n";

  static final String JSON =
      """
      {"id": "desk-1", "published": "2017-03-10", "attributions": [
       {"n": 1, "p": 2, "type": "indirect", "cue": "قال", "source": "سامي الخطيب",
        "content": [{"from": "إن الشركة", "to": "الأحد"}], "speaker": "سامي الخطيب",
        "kind": "person", "role": null, "act": "accuse",
        "stance": [{"target": "الشركة", "polarity": "against"}],
        "figures": [{"text": "28 بيتا", "value": 28, "unit": "بيتا", "kind": "count",
                     "modifier": null}],
        "times": [{"text": "يوم الأحد", "value": "2017-03-05"}], "parent": null},
       {"n": 2, "p": 2, "type": "indirect", "cue": "مشيرا", "source": null,
        "content": [{"from": "أن البلدية", "to": "ذلك"}], "speaker": "سامي الخطيب",
        "kind": "person", "role": null, "act": "assert", "stance": [], "figures": [],
        "times": [], "parent": null},
       {"n": 3, "p": 3, "type": "direct", "cue": "أضاف", "source": null,
        "content": [{"from": "لن نغادر", "to": "أبدا"}], "speaker": "سامي الخطيب",
        "kind": "person", "role": null, "act": "commit", "stance": [], "figures": [],
        "times": [], "parent": null}
      ]}
      """;

  private SmallGold() {}

  /** Writes annotation and text into {@code folder}. */
  public static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("desk-1.txt"), TEXT);
    return Files.writeString(folder.resolve("desk-1.json"), JSON);
  }

  /** The first attribution but for its last word, its full name and its act. */
  public static ClaimRecord nearlyFirst() {
    TextSpan figure = at("28 بيتا");
    TextSpan time = at("الأحد");
    TextSpan target = at("الشركة");
    return claim(
        new SpeakerRecord("الخطيب", "person", null, at("سامي الخطيب"), "alias"),
        at("قال"),
        at("الشركة دمرت 28 بيتا يوم"),
        "assert",
        "indirect",
        List.of(
            new StanceRecord(
                new TargetRecord(null, target.text(), target.start(), target.end()),
                "against",
                1,
                null)),
        List.of(
            new FigureRecord(
                figure.text(),
                figure.start(),
                figure.end(),
                new FigureValue(List.of(new BigDecimal("28.0")), false),
                "بيت",
                null,
                "count",
                null,
                null)),
        List.of(new TimeRecord(time.text(), time.start(), time.end(), "DATE", "2017-03-05")),
        0.4);
  }

  /** The third attribution without a fault. */
  public static ClaimRecord third() {
    return claim(
        new SpeakerRecord("سامي الخطيب", "person", null, null, "implicit"),
        at("أضاف"),
        at("لن نغادر بيوتنا أبدا"),
        "commit",
        "direct",
        List.of(),
        List.of(),
        List.of(),
        0.9);
  }

  /** A claim that no annotation has. */
  public static ClaimRecord spurious() {
    return claim(
        new SpeakerRecord(null, "person", null, at("عنوان"), "unknown"),
        null,
        at("عنوان"),
        "assert",
        "indirect",
        List.of(),
        List.of(),
        List.of(),
        0.1);
  }

  private static ClaimRecord claim(
      SpeakerRecord speaker,
      TextSpan cue,
      TextSpan content,
      String act,
      String type,
      List<StanceRecord> stance,
      List<FigureRecord> figures,
      List<TimeRecord> times,
      double confidence) {
    return new ClaimRecord(
        ClaimRecord.SCHEMA,
        null,
        new ArticleRef("desk-1", null, null, null, null),
        speaker,
        List.of(),
        cue,
        type,
        List.of(content),
        act,
        null,
        null,
        stance,
        figures,
        times,
        null,
        null,
        0,
        List.of(),
        confidence,
        new DecisionRecord(cue == null ? "quotation" : "verb", List.of()),
        null);
  }

  static TextSpan at(String letters) {
    int start = TEXT.indexOf(letters);
    int before = TEXT.codePointCount(0, start);
    return new TextSpan(letters, before, before + letters.codePointCount(0, letters.length()));
  }
}
