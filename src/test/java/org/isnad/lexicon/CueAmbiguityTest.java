package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Letters that belong to several rows: verbs may share them, nouns may not. */
class CueAmbiguityTest {
  private static final Table CUES = Table.load("/org/isnad/lexicon/cues.tsv");

  private static Map<String, Set<String>> lemmasBySpelling(Set<Form> of) {
    Map<String, Set<String>> out = new TreeMap<>();
    for (CueTable.Inflected row : CueTable.read(CUES)) {
      for (WordForm form : row.forms()) {
        if (!form.connecting() && of.contains(form.form())) {
          out.computeIfAbsent(form.spelling(), k -> new TreeSet<>()).add(row.entry().lemma());
        }
      }
    }
    out.values().removeIf(lemmas -> lemmas.size() < 2);
    return out;
  }

  @Test
  void noNounStandsInTwoRows() {
    assertThat(lemmasBySpelling(Set.of(Form.NOUN, Form.MASDAR))).isEmpty();
  }

  @Test
  void theReportOfSharedLettersIsWrittenAndStaysShort() throws IOException {
    Map<String, Set<String>> shared = lemmasBySpelling(Set.of(Form.PERFECT, Form.PARTICIPLE));
    List<String> lines =
        shared.entrySet().stream()
            .map(e -> e.getKey() + "\t" + String.join(" ", e.getValue()))
            .toList();
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "cue-ambiguity.tsv"), lines);
    assertThat(lines).hasSizeLessThan(400);
  }

  @Test
  void wordsThatOnlyLookLikeCuesAreNotReadInTheirExamples() {
    CueLexicon lexicon = CueLexicon.load();
    for (Table.Row row : Table.load("/org/isnad/lexicon/not-cues.tsv").rows()) {
      assertThat(row.require("example")).contains("[" + row.get("word") + "]");
      assertThat(lexicon.read(row.get("word"))).as(row.get("word")).isEmpty();
      assertThat(lexicon.read("و" + row.get("word"))).as("و" + row.get("word")).isEmpty();
    }
  }
}
