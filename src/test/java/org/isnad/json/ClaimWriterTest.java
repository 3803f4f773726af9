package org.isnad.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.model.ClaimedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimWriterTest {
  @Test
  void writesEveryPropertyInOrder() {
    assertThat(ClaimWriter.lines(SampleClaims.full()))
        .isEqualTo(
            """
            {"schema":"isnad-claim/1","id":"0123456789abcdef",\
            "article":{"id":"sample","title":"😀 الناطق: أضرار واسعة","url":"https://example.org/1",\
            "outlet":"الصحيفة","published":"2017-03-10"},\
            "speaker":{"name":"سالم العلي","kind":"person","role":"الناطق",\
            "mention":{"text":"سالم العلي","start":26,"end":36},"resolution":"explicit"},\
            "via":[{"text":"البلدية","start":45,"end":52}],\
            "cue":{"text":"قال","start":22,"end":25},"quotation":"indirect",\
            "content":[{"text":"إن الشركة دمرت 28 بيتا أمس","start":53,"end":79},\
            {"text":"ثمانية منها في الساحل","start":81,"end":102}],\
            "act":"accuse","commitment":"certain","distance":"neutral",\
            "stance":[{"target":{"text":"الشركة","name":"شركة النقل","start":56,"end":62},\
            "polarity":"against","confidence":0.5,\
            "decision":{"rule":"hostile-event","evidence":[{"text":"دمرت","start":63,"end":67}]}}],\
            "figures":[{"text":"28 بيتا","start":68,"end":75,"value":28,"unit":"بيتا",\
            "unitCode":null,"kind":"count","modifier":null,"partOf":null},\
            {"text":"ثمانية منها","start":81,"end":92,"value":[7.5,8],"unit":"بيتا",\
            "unitCode":"{house}","kind":"count","modifier":"at_least",\
            "partOf":{"text":"28 بيتا","start":68,"end":75}}],\
            "times":[{"text":"أمس","start":76,"end":79,"type":"DATE","value":"2017-03-09"}],\
            "parent":"fedcba9876543210","claimType":"fact","checkWorthiness":0.25,\
            "checkReasons":[{"reason":"figure","effect":"raises",\
            "evidence":[{"text":"28 بيتا","start":68,"end":75}]}],"confidence":0.8765,\
            "decision":{"rule":"verb-clause","evidence":[{"text":"قال","start":22,"end":25}]},\
            "sentence":{"text":"قال سالم العلي نقلا عن البلدية إن الشركة دمرت 28 بيتا أمس، ثمانية \
            منها في الساحل.","start":22,"end":103}}
            """);
  }

  @Test
  void writesNullAndEmptyListsForWhatIsNotThere() {
    assertThat(ClaimWriter.lines(SampleClaims.bare("«لن نذهب»\n", "لن نذهب")))
        .isEqualTo(
            """
            {"schema":"isnad-claim/1","id":"00000000ffffffff",\
            "article":{"id":"bare","title":"«لن نذهب»","url":null,"outlet":null,"published":null},\
            "speaker":{"name":null,"kind":"person","role":null,"mention":null,\
            "resolution":"unknown"},\
            "via":[],"cue":null,"quotation":"direct",\
            "content":[{"text":"لن نذهب","start":1,"end":8}],\
            "act":"assert","commitment":"uncommitted","distance":"neutral",\
            "stance":[],"figures":[],"times":[],"parent":null,"claimType":"opinion",\
            "checkWorthiness":0,"checkReasons":[],"confidence":1,\
            "decision":{"rule":"bare-quotation","evidence":[]},\
            "sentence":{"text":"لن نذهب","start":1,"end":8}}
            """);
  }

  @Test
  void textIsWhatTheOffsetsCoverInCodePoints() {
    int[] points = SampleClaims.TEXT.codePoints().toArray();
    ClaimRecord claim = ClaimWriter.records(SampleClaims.full()).get(0);
    Stream.concat(claim.content().stream(), Stream.of(claim.cue(), claim.sentence()))
        .forEach(
            span ->
                assertThat(new String(points, span.start(), span.end() - span.start()))
                    .isEqualTo(span.text()));
  }

  @Test
  void aSurrogateWithoutItsPartnerComesBackAsItWas() {
    String content = "قبل \uD83D بعد 😀 \uDE00";
    String line = ClaimWriter.lines(SampleClaims.bare("«" + content + "»", content));
    assertThat(line).contains("\\uD83D بعد 😀 \\uDE00");
    ClaimRecord claim = Json.read(line, ClaimRecord.class);
    assertThat(claim.content().get(0).text()).isEqualTo(content);
    assertThat(claim.content().get(0).end()).isEqualTo(14);
  }

  @Test
  void marksControlsAndQuotesComeBackAsTheyWere() {
    String content = "قال \"نعم\" \\ </script> \u0001\t\u200F\u2028 ـَ";
    String line = ClaimWriter.lines(SampleClaims.bare("«" + content + "»", content));
    assertThat(line).containsOnlyOnce("\n").endsWith("\n");
    assertThat(Json.read(line, ClaimRecord.class).content().get(0).text()).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "ar-SA-u-nu-arab", "fa-IR", "tr-TR", "de-DE"})
  void theBytesAreTheSameInEveryLocale(String tag) {
    ClaimedArticle article = SampleClaims.full();
    String expected = ClaimWriter.lines(article);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(ClaimWriter.lines(article)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }
}
