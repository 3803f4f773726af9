package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.search.Claims.claim;
import static org.isnad.search.Claims.count;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.json.ClaimRecord;
import org.isnad.search.SearchRequest.FigureRange;
import org.isnad.search.SearchResult.Facet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimSearchTest {
  private static final ClaimRecord MASSACRES =
      claim(
          "a1",
          "محمد علوش",
          "assert",
          "2017-03-10",
          "وقوع 28 مجزرة في فبراير أودت بحياة 300 مدني",
          List.of(count("مجزرة", 28, 28), count("مدني", 300, 300)),
          List.of("روسيا"));
  private static final ClaimRecord SHELLS =
      claim(
          "a2",
          "سالم العلي",
          "accuse",
          "2017-04",
          "أطلقت القوات بين 40 و60 قذيفة على المستشفى",
          List.of(count("قذيفة", 40, 60)),
          List.of("القوات"));
  private static final ClaimRecord PEACE =
      claim(
          "a3",
          "محمد الأسعد",
          "predict",
          "2018",
          "أن المعارضة ستعود إلى أستانا",
          List.of(),
          List.of());

  @TempDir private Path folder;

  @BeforeEach
  void index() throws IOException {
    put(MASSACRES, SHELLS, PEACE);
  }

  private void put(ClaimRecord... claims) throws IOException {
    try (ClaimIndexer indexer = ClaimIndexer.open(folder)) {
      for (ClaimRecord claim : claims) {
        indexer.put(claim);
      }
      indexer.commit();
    }
  }

  @Test
  void aClaimIndexedTwiceIsOne() throws IOException {
    put(MASSACRES, SHELLS);

    try (ClaimSearch search = ClaimSearch.open(folder)) {
      assertThat(search.size()).isEqualTo(3);
    }
  }

  @Test
  void givesBackTheClaimAsItWas() throws IOException {
    assertThat(search(SearchRequest.of("مجزرة")).hits().get(0).claim()).isEqualTo(MASSACRES);
  }

  @Test
  void findsAWordInOtherFormsAndSpellings() throws IOException {
    for (String query : List.of("المجزرة", "مجزره", "ومجزرة", "مَجْزَرَة", "اودت")) {
      assertThat(ids(SearchRequest.of(query))).as(query).containsExactly("a1");
    }
    assertThat(ids(SearchRequest.of("اطلقت"))).containsExactly("a2");
  }

  @Test
  void aQuotedPhraseIsFoundLetterByLetterOnly() throws IOException {
    assertThat(ids(SearchRequest.of("«أودت بحياة»"))).containsExactly("a1");
    assertThat(ids(SearchRequest.of("\"اودت بحياة\""))).isEmpty();
    assertThat(ids(SearchRequest.of("\"بحياة أودت\""))).isEmpty();
  }

  @Test
  void valueAndUnitMustBelongToTheSameFigure() throws IOException {
    assertThat(ids(figure("مجزرة", 20, 30))).containsExactly("a1");
    assertThat(ids(figure("مجازر", 20, 30))).containsExactly("a1");
    assertThat(ids(figure("مجزرة", 200, 400))).isEmpty();
    assertThat(ids(figure("مدني", 20, 30))).isEmpty();
    assertThat(ids(figure(null, 250, 350))).containsExactly("a1");
  }

  @Test
  void aRangeIsFoundWhereItTouches() throws IOException {
    assertThat(ids(figure("قذيفة", 50, 55))).containsExactly("a2");
    assertThat(ids(figure("قذيفة", 60, 100))).containsExactly("a2");
    assertThat(ids(figure("قذيفة", 61, 100))).isEmpty();
  }

  @Test
  void speakersAndTargetsAreFoundByPartsOfTheirNames() throws IOException {
    assertThat(ids(request("", "علوش", null, null))).containsExactly("a1");
    assertThat(ids(request("", "محمد", null, null))).containsExactlyInAnyOrder("a1", "a3");
    assertThat(ids(request("", null, "روسيا", null))).containsExactly("a1");
    assertThat(ids(request("", null, null, "accuse"))).containsExactly("a2");
  }

  @Test
  void monthsAndYearsAreFoundByEachOfTheirDays() throws IOException {
    assertThat(ids(dates("2017-03-10", "2017-03-10"))).containsExactly("a1");
    assertThat(ids(dates("2017-04-20", "2017-04-20"))).containsExactly("a2");
    assertThat(ids(dates("2018-07-01", null))).containsExactly("a3");
    assertThat(ids(dates(null, "2017-03-09"))).isEmpty();
  }

  @Test
  void highlightsStandWhereTheArticleHasThem() throws IOException {
    var span = search(SearchRequest.of("المجزرة")).hits().get(0).highlights().get(0);

    assertThat(span.text()).isEqualTo("مجزرة");
    assertThat(span.start()).isEqualTo(108);
    assertThat(span.end()).isEqualTo(113);
  }

  @Test
  void facetsCountAllClaimsFound() throws IOException {
    SearchResult result = search(SearchRequest.of(""));

    assertThat(result.total()).isEqualTo(3);
    assertThat(result.facets().get("act"))
        .containsExactly(new Facet("accuse", 1), new Facet("assert", 1), new Facet("predict", 1));
    assertThat(result.facets().get("outlet")).containsExactly(new Facet("الصحيفة", 3));
    assertThat(result.facets().get("target")).hasSize(2);
  }

  @Test
  void anOpenSearchSeesNewClaimsAfterRefresh() throws IOException {
    try (ClaimSearch search = ClaimSearch.open(folder)) {
      put(claim("a4", "تراجع الإنتاج"));
      assertThat(search.search(SearchRequest.of("الإنتاج")).total()).isZero();
      search.refresh();
      assertThat(search.search(SearchRequest.of("الإنتاج")).total()).isEqualTo(1);
    }
  }

  @Test
  void hostileQueriesAreOnlyWords() throws IOException {
    for (String query : List.of("\"", "«", "a:b AND (", "*", "\u202E", "\uD800", "\"\" -x ~ ^")) {
      assertThat(search(SearchRequest.of(query)).total()).as(query).isNotNegative();
    }
  }

  private SearchResult search(SearchRequest request) throws IOException {
    try (ClaimSearch search = ClaimSearch.open(folder)) {
      return search.search(request);
    }
  }

  private List<String> ids(SearchRequest request) throws IOException {
    return search(request).hits().stream().map(hit -> String.valueOf(hit.claim().id())).toList();
  }

  private static SearchRequest request(String text, String speaker, String target, String act) {
    return new SearchRequest(
        text,
        Optional.ofNullable(speaker),
        Optional.ofNullable(target),
        Optional.ofNullable(act),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        10);
  }

  private static SearchRequest dates(String from, String to) {
    return new SearchRequest(
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(from).map(LocalDate::parse),
        Optional.ofNullable(to).map(LocalDate::parse),
        Optional.empty(),
        10);
  }

  private static SearchRequest figure(String unit, double min, double max) {
    return new SearchRequest(
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new FigureRange(Optional.ofNullable(unit), min, max)),
        10);
  }
}
