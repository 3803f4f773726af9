package org.isnad.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Resolution;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.junit.jupiter.api.Test;

/** The names that targets share with each other and with speakers. */
class TargetNamesTest {
  private static final TargetNames NAMES = TargetNames.load();
  private static final List<Speaker> SPEAKERS =
      List.of(speaker("محمد علوش"), speaker("فاتشيسلاف ماتوزوف"));

  @Test
  void capitalAndPeopleAreTheState() {
    for (String letters : List.of("روسيا", "موسكو", "الروس")) {
      assertThat(name(letters)).as(letters).contains("روسيا");
    }
    assertThat(name("السوريون")).contains("سوريا");
  }

  @Test
  void aShortNameIsTheSpeakers() {
    assertThat(name("علوش")).contains("محمد علوش");
    assertThat(name("الدبلوماسي فاتشيسلاف ماتوزوف")).contains("فاتشيسلاف ماتوزوف");
  }

  @Test
  void othersHaveNone() {
    assertThat(name("قوات النظام")).isEmpty();
    assertThat(name("محمد")).isEmpty();
  }

  private static Optional<String> name(String letters) {
    return NAMES.of(Keys.nameWords(letters), letters, new TargetNames.Speakers(SPEAKERS));
  }

  private static Speaker speaker(String name) {
    return new Speaker(
        Optional.of(name), SpeakerKind.PERSON, Optional.empty(), Resolution.EXPLICIT);
  }
}
