package org.isnad.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The real models. */
class TagCorpusIT {

  @Test
  void writesALineATokenAndAnEmptyLineASentence() throws IOException {
    StringWriter out = new StringWriter();
    new TagCorpus().write(Articles.of("وأعلن الوزير للصحفيين. غادر."), out);
    assertThat(out.toString().lines())
        .containsExactly(
            "# test",
            "",
            "وأعلن\tو\tأعلن\t\tVBD",
            "الوزير\t\tالوزير\t\tDTNN",
            "للصحفيين\tل\tالصحفيين\t\tDTNNS",
            ".\t\t.\t\tPUNC",
            "",
            "غادر\t\tغادر\t\tVBD",
            ".\t\t.\t\tPUNC",
            "");
  }
}
