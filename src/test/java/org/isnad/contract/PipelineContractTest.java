package org.isnad.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.app.Isnad;
import org.isnad.json.ClaimWriter;
import org.isnad.model.Article;
import org.isnad.model.Claim;
import org.isnad.model.ClaimedArticle;
import org.isnad.model.Token;
import org.isnad.pipeline.ClaimPipeline;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.pipeline.Trace;
import org.isnad.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however odd, through all stages together. */
class PipelineContractTest {
  private static final ClaimPipeline PIPELINE = Isnad.pipeline(PipelineOptions.DEFAULT);
  private static final Duration NO_HANG = Duration.ofSeconds(60);

  @TestFactory
  Stream<DynamicTest> hostileTextsGoThrough() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("empty", "");
    texts.put("blank", " \n\t\r\n\u00a0");
    texts.put("a lone high surrogate", "قال \ud83d علوش إن \ud83d");
    texts.put("a lone low surrogate", "\ude00");
    texts.put("marks only", "«»“”\"\"''‹›،؛:.؟!…()-\n\"\"\"«««");
    texts.put("one quotation mark", "\"");
    texts.put("harakat only", "\u064b\u064c\u0640\u200f");
    texts.put("a cue alone", "قال");
    texts.put("Latin only", "He said: \"no\".");
    texts.put("20 000 quotation marks", "\"".repeat(20_000));
    texts.put("20 000 opening marks", "«".repeat(20_000));
    texts.put("10 000 times a cue", "قال إن ".repeat(10_000));
    texts.put("a sentence of 20 000 words and marks", "المعارضة ".repeat(19_999) + ".");
    texts.put("a word of 100 000 letters", "قال إن " + "ا".repeat(100_000));
    texts.put("50 000 paragraphs", "قال الوزير إن القرار نهائي.\n".repeat(50_000 / 10));
    return texts.entrySet().stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.getKey(),
                    () ->
                        Assertions.assertTimeoutPreemptively(
                            NO_HANG, () -> check(text.getValue()))));
  }

  @Test
  void longerSentencesAreRefusedByName() {
    Outcome outcome = PIPELINE.apply(Article.of("a", "المعارضة ".repeat(20_000) + "."));
    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    assertThat(((Outcome.Failed) outcome).message())
        .contains("a sentence of 20001 words and marks, more than 20000");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void randomTextKeepsTheInvariants(long seed) {
    check(new ArabicText(seed).write(200 + (int) seed * 20));
  }

  @Test
  void anArticleCutAnywhereGoesThrough() throws IOException {
    String text = Files.readString(Path.of("corpus/articles/rassd-astana.txt"));
    for (int end = 0; end < text.length(); end += 97) {
      check(text.substring(0, end));
      check(text.substring(end));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25})
  void lineEndsAndCompositionChangeNoClaim(long seed) throws IOException {
    String text =
        seed == 21
            ? Files.readString(Path.of("corpus/articles/rassd-astana.txt"))
            : new ArabicText(seed).writePlain(300);

    assertThat(words(text.replace("\n", "\r\n"))).isEqualTo(words(text));
    assertThat(words(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(words(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  @Test
  void eightThreadsGiveWhatOneGives() throws Exception {
    List<Article> articles = new ArrayList<>();
    for (long seed = 100; seed < 140; seed++) {
      articles.add(Article.of("a" + seed, new ArabicText(seed).write(150)));
    }
    List<String> alone = articles.stream().map(PipelineContractTest::lines).toList();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> work = new ArrayList<>();
      articles.forEach(article -> work.add(() -> lines(article)));
      List<String> together = new ArrayList<>();
      for (Future<String> result : pool.invokeAll(work)) {
        together.add(result.get());
      }
      assertThat(together).isEqualTo(alone);
    } finally {
      pool.shutdownNow();
    }
  }

  private static String lines(Article article) {
    return ClaimWriter.lines(((Outcome.Extracted) PIPELINE.apply(article)).result());
  }

  /** What the claims say, without where. */
  private static List<String> words(String text) {
    ClaimedArticle result = PIPELINE.trace(Article.of("a", text)).result();
    return result.claims().stream()
        .map(
            claim ->
                claim.attribution().content().stream()
                    .map(piece -> Normalizer.normalize(piece.of(text), Normalizer.Form.NFC))
                    .collect(Collectors.joining(" … ")))
        .toList();
  }

  private static void check(String text) {
    Outcome outcome = PIPELINE.apply(Article.of("a", text));
    assertThat(outcome).as(shown(text)).isInstanceOf(Outcome.Extracted.class);
    if (text.length() > 20_000) {
      return;
    }
    Trace trace = PIPELINE.trace(Article.of("a", text));
    for (Token token : trace.segmented().tokens()) {
      within(token.span(), text);
    }
    trace.figures().forEach(figure -> within(figure.span(), text));
    trace.times().forEach(time -> within(time.span(), text));
    for (Claim claim : trace.claims()) {
      claim.attribution().content().forEach(piece -> within(piece, text));
      claim.attribution().cue().ifPresent(cue -> within(cue.span(), text));
      claim.attribution().source().ifPresent(source -> within(source.span(), text));
      claim.stances().forEach(stance -> within(stance.target(), text));
      within(claim.sentence(), text);
    }
    assertThat(trace.claims()).extracting(Claim::id).doesNotHaveDuplicates();
  }

  private static void within(Span span, String text) {
    assertThat(span.isEmpty()).as("%s of %s", span, shown(text)).isFalse();
    assertThat(span.end()).as(shown(text)).isLessThanOrEqualTo(text.length());
  }

  private static String shown(String text) {
    return text.length() <= 300 ? text : text.substring(0, 300) + "…";
  }
}
