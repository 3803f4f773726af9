package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConlluTest {
  private static final String GOOD =
      "# sent_id = a-1\n# text = وقال.\n1-2\tوقال\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
          + "1\tو\t_\tCCONJ\t_\t_\t_\t_\t_\t_\n2\tقال\t_\tVERB\t_\t_\t_\t_\t_\t_\n"
          + "3\t.\t_\tPUNCT\t_\t_\t_\t_\t_\t_\n\n";

  @Test
  void theProjectsArticlesKeepTheRulesOfTheFormat() {
    Cli run = Cli.run("annotate", "corpus/articles", "--format", "conllu", "--quiet");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("# newdoc id = ").hasSizeGreaterThan(10_000);
    assertThat(ConlluRules.brokenBy(run.out())).isEmpty();
  }

  @Test
  void theRulesFindWhatBreaksThem() {
    assertThat(ConlluRules.brokenBy(GOOD)).isEmpty();
    assertThat(ConlluRules.brokenBy(GOOD.replace("VERB", "V"))).isNotEmpty();
    assertThat(ConlluRules.brokenBy(GOOD.replace("1-2", "1-4"))).isNotEmpty();
    assertThat(ConlluRules.brokenBy(GOOD.replace("SpaceAfter=No", "_"))).isNotEmpty();
    assertThat(ConlluRules.brokenBy(GOOD.replace("\n3\t", "\n4\t"))).isNotEmpty();
    assertThat(ConlluRules.brokenBy(GOOD + GOOD)).isNotEmpty();
  }
}
