package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfNQuad;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The linked data as a processor of JSON-LD reads it, offline. */
class LinkedDataTest {
  private static final String SCHEMA = "https://schema.org/";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  @TempDir Path folder;

  @Test
  void aProcessorFindsClaimsQuotationsAndTheirArticles() throws IOException, JsonLdError {
    List<RdfNQuad> facts = facts();

    assertThat(objects(facts, "urn:isnad:claim:01", TYPE)).containsExactly(SCHEMA + "Quotation");
    assertThat(objects(facts, "urn:isnad:claim:02", TYPE)).containsExactly(SCHEMA + "Claim");
    assertThat(objects(facts, "urn:isnad:claim:01", SCHEMA + "text")).containsExactly("لن نذهب");
    String creator = objects(facts, "urn:isnad:claim:01", SCHEMA + "creator").get(0);
    assertThat(objects(facts, creator, TYPE)).containsExactly(SCHEMA + "Person");
    assertThat(objects(facts, creator, SCHEMA + "name")).containsExactly("محمد علوش");
    assertThat(objects(facts, "urn:isnad:claim:02", SCHEMA + "claimInterpreter")).hasSize(1);
    assertThat(objects(facts, "urn:isnad:claim:02", SCHEMA + "firstAppearance")).hasSize(1);
    List<String> articles = objects(facts, "urn:isnad:claim:02", SCHEMA + "appearance");
    assertThat(articles)
        .hasSize(2)
        .allSatisfy(
            article ->
                assertThat(objects(facts, article, TYPE)).containsExactly(SCHEMA + "NewsArticle"));
  }

  @Test
  void nothingIsJudged() throws IOException, JsonLdError {
    assertThat(facts())
        .extracting(fact -> fact.getPredicate().getValue())
        .doesNotContain(SCHEMA + "reviewRating", SCHEMA + "claimReviewed");
  }

  private List<RdfNQuad> facts() throws IOException, JsonLdError {
    DocumentLoader offline =
        (address, options) -> {
          assertThat(address.toString()).startsWith("https://schema.org");
          return JsonDocument.of(
              new StringReader("{\"@context\":{\"@vocab\":\"https://schema.org/\"}}"));
        };
    RdfDataset facts =
        JsonLd.toRdf(JsonDocument.of(new StringReader(written()))).loader(offline).get();
    return facts.toList();
  }

  private static List<String> objects(List<RdfNQuad> facts, String subject, String predicate) {
    return facts.stream()
        .filter(fact -> fact.getSubject().getValue().equals(subject))
        .filter(fact -> fact.getPredicate().getValue().equals(predicate))
        .map(fact -> fact.getObject().getValue())
        .toList();
  }

  private String written() throws IOException {
    String claim =
        "{\"schema\":\"isnad-claim/1\",\"id\":\"%s\",\"article\":{\"id\":\"a\",\"title\":\"خبر\","
            + "\"occurrences\":[{\"id\":\"b\",\"similarity\":1}]},"
            + "\"speaker\":{\"name\":\"محمد علوش\",\"kind\":\"person\"},\"quotation\":\"%s\","
            + "\"content\":[{\"text\":\"لن نذهب\",\"start\":0,\"end\":7}],\"act\":\"commit\","
            + "\"confidence\":0.5}\n";
    Path claims =
        Files.writeString(
            folder.resolve("claims.jsonl"),
            String.format(Locale.ROOT, claim, "01", "direct")
                + String.format(Locale.ROOT, claim, "02", "indirect"));
    StringWriter out = new StringWriter();
    Conversion.to(ClaimFormat.JSONLD, null).write(claims, out);
    return out.toString();
  }
}
