package org.isnad.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.json.ClaimRecord;
import org.isnad.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is one speaker in two articles. */
class SpeakersTest {
  private final Speakers speakers = Speakers.load();

  @ParameterizedTest(name = "{1} {0} and {3} {2}: {5}")
  @CsvSource({
    "أحمد سالم, وزير الصحة, أحمد سالم, الوزير, person, 1",
    "أحمد سالم, وزير الصحة, احمد سالم, , person, 1",
    "أحمد سالم, وزير الصحة, أحمد سالم, وزير الدفاع, person, 2",
    "أحمد سالم, وزير الصحة, أحمد سالم, اللاعب, person, 2",
    "غوردن براون, رئيس الوزراء البريطاني, غوردن براون, رئيس الحكومة البريطانية, person, 1",
    "علوش, رئيس الوفد, علوش, رئيس الوفد, person, 2",
    "مصدر أمني, مصدر أمني, مصدر أمني, مصدر أمني, person, 2",
    "وزارة الداخلية, , وزارة الداخلية, , organization, 1",
    "إسرائيل, , اسرائيل, , organization, 1",
    "الصين, , الصين, , organization, 1",
    "الحكومة, , الحكومة, , organization, 2",
    "شهود عيان, , شهود عيان, , group, 2",
    "تقرير المنظمة, , تقرير المنظمة, , document, 2",
  })
  void tellsSpeakersApart(
      String name, String role, String other, String otherRole, String kind, int expected) {
    List<MergedSpeaker> found =
        speakers.of(
            List.of(claim("1", "a", name, role, kind), claim("2", "b", other, otherRole, kind)));

    assertThat(found).hasSize(expected);
    assertThat(found.stream().flatMap(s -> s.claims().stream()))
        .containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void theOrderOfTheClaimsChangesNoSpeaker() {
    List<ClaimRecord> claims =
        List.of(
            claim("1", "a", "أحمد سالم", "الوزير", "person"),
            claim("2", "b", "أحمد سالم", "وزير الصحة", "person"),
            claim("3", "c", "أحمد سالم", "وزير الدفاع", "person"),
            claim("4", "d", "أحمد سالم", "وزير الدفاع", "person"));
    List<ClaimRecord> turned = Stream.of(3, 2, 1, 0).map(claims::get).toList();

    assertThat(sets(speakers.of(claims)))
        .containsExactlyInAnyOrderElementsOf(sets(speakers.of(turned)))
        .containsExactlyInAnyOrder(List.of("2"), List.of("1", "3", "4"));
  }

  private static List<List<String>> sets(List<MergedSpeaker> speakers) {
    return speakers.stream().map(s -> s.claims().stream().sorted().toList()).toList();
  }

  private static ClaimRecord claim(
      String id, String article, String name, String role, String kind) {
    return Json.read(
        """
        {"id": "%s", "article": {"id": "%s"},
         "speaker": {"name": "%s", "kind": "%s", "role": %s}}
        """
            .formatted(id, article, name, kind, role == null ? "null" : '"' + role + '"'),
        ClaimRecord.class);
  }
}
