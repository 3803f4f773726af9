package org.isnad.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.junit.jupiter.api.Test;

/** Counts, dates and ids of positions. */
class PositionsTest {

  @Test
  void gathersBySpeakerAndTarget() {
    List<Position> found =
        Positions.of(
            List.of(
                claim("1", "2017-03-10", "علوش", "النظام", "against"),
                claim("2", "2017-02-01", "علوش", "نظام", "against"),
                claim("3", "2017-02-02", "ماتوزوف", "روسيا", "favor")));
    assertThat(found).hasSize(2);
    Position alloush = found.get(0);
    assertThat(alloush.against()).containsExactly("1", "2");
    assertThat(alloush.favor()).isEmpty();
    assertThat(alloush.first()).contains("2017-02-01");
    assertThat(alloush.last()).contains("2017-03-10");
  }

  @Test
  void noClaimsNoPositions() {
    assertThat(Positions.of(List.of())).isEmpty();
  }

  private static ClaimRecord claim(
      String id, String date, String speaker, String target, String polarity) {
    return Json.read(
        """
        {"id": "%s", "article": {"id": "a", "published": "%s"}, "speaker": {"name": "%s"},
         "content": [{"text": "x", "start": 0, "end": 1}],
         "stance": [{"target": {"text": "%s", "start": 0, "end": 1}, "polarity": "%s"}]}
        """
            .formatted(id, date, speaker, target, polarity),
        ClaimRecord.class);
  }
}
