package org.isnad.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFeedTest {
  private static final String REVIEW =
      """
      {"@context":"http://schema.org","@type":"ClaimReview","claimReviewed":"مقتل 28 شخصا",
       "url":"https://example.org/1","datePublished":"2020-01-05T10:00:00Z",
       "author":{"@type":"Organization","name":"مدققون"},
       "itemReviewed":{"@type":"Claim","author":{"name":"سالم العلي"}},
       "reviewRating":{"ratingValue":1,"alternateName":"خطأ"}}
      """;

  @TempDir private Path folder;

  private List<Check> read(String name, String text) throws IOException {
    return CheckFeed.read(Files.writeString(folder.resolve(name), text));
  }

  @Test
  void readsAReviewOfItsOwn() throws IOException {
    assertThat(read("one.json", REVIEW))
        .containsExactly(
            new Check(
                "مقتل 28 شخصا",
                null,
                "https://example.org/1",
                "مدققون",
                "خطأ",
                "سالم العلي",
                "2020-01-05"));
  }

  @Test
  void readsAFeedAGraphAListAndLines() throws IOException {
    String feed = "{\"@type\":\"DataFeed\",\"dataFeedElement\":[{\"item\":[" + REVIEW + "]},{}]}";
    assertThat(read("feed.json", feed)).hasSize(1);
    assertThat(read("graph.jsonld", "{\"@graph\":[" + REVIEW + "," + REVIEW + "]}")).hasSize(2);
    assertThat(read("list.json", "\uFEFF[" + REVIEW + "]")).hasSize(1);
    assertThat(read("lines.jsonl", (REVIEW.replace("\n", "") + "\n").repeat(3))).hasSize(3);
  }

  @Test
  void readsTablesOfClaimsKg() throws IOException {
    assertThat(
            read(
                "extractor.csv",
                "claimReview_claimReviewed,claimReview_url,rating_alternateName\n"
                    + "\"مقتل 28 شخصا، وجرح 3\",https://example.org/1,خطأ\n,,\n"))
        .singleElement()
        .satisfies(check -> assertThat(check.claim()).isEqualTo("مقتل 28 شخصا، وجرح 3"))
        .satisfies(check -> assertThat(check.rating()).isEqualTo("خطأ"));
    assertThat(read("page.csv", "text,ratingName,link\nمقتل 28 شخصا,FALSE,https://e.org\n"))
        .singleElement()
        .satisfies(check -> assertThat(check.url()).isEqualTo("https://e.org"));
  }

  @Test
  void namesTheFileOfWhatIsNoFeed() {
    assertThatThrownBy(() -> read("bad.json", "{\"a\":"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("bad.json");
    assertThatThrownBy(() -> read("none.json", "{}")).hasMessageContaining("no ClaimReview");
    assertThatThrownBy(() -> CheckFeed.read(folder.resolve("gone.json")))
        .hasMessageContaining("no such file");
  }
}
