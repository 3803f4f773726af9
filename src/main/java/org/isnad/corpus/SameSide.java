package org.isnad.corpus;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.isnad.json.ClaimRecord.SpeakerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Whether two speakers may be one, or one speaks for the other: «نيتانياهو» and «نتنياهو» are
 * spellings of a name, «وزير الهجرة» (“the minister of immigration”) speaks for «وزارة الهجرة»
 * (“the ministry of immigration”). Stateless.
 */
final class SameSide {
  private static final int SKELETON = 3;
  private static final int WORD = 4;

  private SameSide() {}

  static boolean of(SpeakerRecord a, SpeakerRecord b) {
    Set<String> names = skeletons(a.name());
    names.retainAll(skeletons(b.name()));
    return !names.isEmpty() || speaksFor(a, b) || speaksFor(b, a);
  }

  /** Words without long vowels and article, of at least three consonants. */
  private static Set<String> skeletons(@Nullable String name) {
    Set<String> out = new HashSet<>();
    for (String word : WordKey.words(String.valueOf(name))) {
      String bare = word.startsWith("ال") && word.length() > WORD ? word.substring(2) : word;
      String skeleton = bare.replaceAll("[اوي]", "");
      if (skeleton.length() > SKELETON || (skeleton.length() == SKELETON && bare.length() > WORD)) {
        out.add(skeleton);
      }
    }
    return out;
  }

  /** Whether a person's role names an institution or group that speaks too. */
  private static boolean speaksFor(SpeakerRecord person, SpeakerRecord body) {
    boolean persons = "person".equals(String.valueOf(body.kind()).toLowerCase(Locale.ROOT));
    if (persons || person.role() == null || body.name() == null) {
      return false;
    }
    Set<String> shared = stems(String.valueOf(person.role()));
    shared.retainAll(stems(String.valueOf(body.name())));
    return !shared.isEmpty();
  }

  private static Set<String> stems(String text) {
    Set<String> out = new HashSet<>();
    for (String word : WordKey.words(text)) {
      String stem = WordKey.stem(word);
      if (stem.length() >= SKELETON && word.length() > WORD) {
        out.add(stem);
      }
    }
    return out;
  }
}
