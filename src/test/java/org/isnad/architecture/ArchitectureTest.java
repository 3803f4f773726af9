package org.isnad.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package table of docs/architecture.md. */
class ArchitectureTest {
  private static final JavaClasses ISNAD =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.isnad");

  private static final String[] STAGES = {
    "normalize", "segment", "syntax", "attribution", "speaker", "quantity", "time", "stance"
  };

  /** Each package with what it may import of ours. */
  private static final String[][] ALLOWED = {
    {"text", ""},
    {"learn", "lexicon"},
    {"model", "text"},
    {"lexicon", "text model normalize"},
    {"normalize", "text"},
    {"segment", "text model lexicon"},
    {"syntax", "text model lexicon learn"},
    {"attribution", "text model lexicon syntax learn"},
    {"speaker", "text model lexicon syntax learn"},
    {"quantity", "text model lexicon"},
    {"time", "text model lexicon quantity"},
    {"stance", "text model lexicon learn syntax"},
    {"corpus", "text model lexicon json"},
    {"claim", "text model lexicon learn"},
    {"pipeline", "text model claim"},
    {"corenlp", "text model syntax lexicon"},
    {"json", "text model"},
    {"ingest", "text model lexicon"},
    {"export", "text model json"},
    {"duplicates", "text model lexicon"},
    {"batch", "text model pipeline ingest json duplicates"},
    {"lucene", ""},
    {"checks", ""},
    {"search", "lucene json checks lexicon"},
    {"digest", "lucene json search checks"},
    {"bench", "model"},
    {"desk", "text model json lexicon"},
    {"server", "text model pipeline ingest json desk lexicon search"},
    {"spark", "text model pipeline ingest json batch duplicates corpus app options bench"},
    {"options", "model pipeline"},
  };

  /** Each library with the packages that may use it. */
  private static final String[][] LIBRARIES = {
    {"edu.stanford.nlp..", "corenlp"},
    {"org.apache.lucene..", "lucene"},
    {"com.fasterxml.jackson..", "json ingest eval export checks"},
    {"com.sun.net.httpserver..", "server"},
    {"picocli..", "cli options spark"},
    {"org.apache.spark..", "spark"},
    {"org.apache.hadoop..", "spark"},
    {"org.jsoup..", "ingest"},
    {"org.netpreserve.jwarc..", "ingest"},
    {"com.rometools..", "ingest"},
    {"com.github.luben.zstd..", "ingest"},
    {"org.apache.commons.csv..", "ingest export checks"},
    {"com.ibm.icu..", "ingest lexicon quantity time"},
  };

  @TestFactory
  Stream<DynamicTest> packagesImportOnlyWhatTheTableAllows() {
    return Arrays.stream(ALLOWED)
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0] + " → " + row[1],
                    () ->
                        noClasses()
                            .that(resideInAPackage("org.isnad." + row[0]))
                            .should()
                            .dependOnClassesThat(oursOutside(row))
                            .allowEmptyShould(true)
                            .check(ISNAD)));
  }

  @TestFactory
  Stream<DynamicTest> aLibraryHasItsUsers() {
    return Arrays.stream(LIBRARIES)
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0] + " ← " + row[1],
                    () ->
                        noClasses()
                            .that(DescribedPredicate.not(resideInAnyPackage(names(row[1]))))
                            .should()
                            .dependOnClassesThat(resideInAPackage(row[0]))
                            .check(ISNAD)));
  }

  @Test
  void noCycles() {
    slices().matching("org.isnad.(*)..").should().beFreeOfCycles().check(ISNAD);
  }

  @Test
  void stagesHoldNoStateThatChanges() {
    fields()
        .that()
        .areDeclaredInClassesThat(resideInAnyPackage(names(String.join(" ", STAGES))))
        .and()
        .areStatic()
        .should()
        .beFinal()
        .check(ISNAD);
  }

  @Test
  void stagesReadNoClock() {
    noClasses()
        .that(resideInAnyPackage(names(String.join(" ", STAGES) + " claim pipeline json")))
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .check(ISNAD);
  }

  @Test
  void nothingIsFormattedInTheMachinesLocale() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .check(ISNAD);
  }

  @Test
  void namesSayWhatAThingIs() {
    classes().should().haveNameNotMatching(".*(Impl|Utils?|Helper|Manager)").check(ISNAD);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass type : ISNAD) {
      if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
        unmarked.add(type.getPackageName());
      }
    }
    Assertions.assertThat(unmarked).isEmpty();
  }

  private static DescribedPredicate<JavaClass> oursOutside(String[] row) {
    return resideInAPackage("org.isnad..")
        .and(DescribedPredicate.not(resideInAnyPackage(names(row[0] + " " + row[1]))));
  }

  private static String[] names(String packages) {
    return Arrays.stream(packages.split(" "))
        .filter(name -> !name.isEmpty())
        .map(name -> "org.isnad." + name)
        .toArray(String[]::new);
  }
}
