package org.isnad.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFileTest {
  @TempDir Path folder;

  @Test
  void anArticleComesBackLetterByLetter() throws IOException {
    Article article = SampleClaims.full().article();
    Article odd = Article.of("odd", "\n\r\n \uD800 ـَ\u2028\u0000 \"\\\t");
    Path file = folder.resolve("articles.jsonl");
    Files.writeString(file, ArticleWriter.line(article) + ArticleWriter.line(odd));
    assertThat(ArticleReader.readAll(file)).isEqualTo(Map.of("sample", article, "odd", odd));
  }

  @Test
  void theLineHasTheExactTextAndNoTitle() {
    assertThat(ArticleWriter.line(SampleClaims.full().article()))
        .startsWith(
            """
            {"id":"sample","headline":"😀 الناطق: أضرار واسعة","url":"https://example.org/1",\
            "outlet":"الصحيفة","published":"2017-03-10",\
            "metadata":{"author":"هدى","encoding":"UTF-8"},"text":"😀 الناطق: أضرار واسعة\\nقال سالم\
            """)
        .endsWith("\n")
        .doesNotContain("\"title\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"id\":\"a\"} | no text",
        "{\"text\":\"نص\"} | no id",
        "{\"id\":\"a\",\"text\":\"نص\",\"published\":\"2017-13\"} | 2017-13",
        "{\"id\":\"a\",\"text\":\"نص\" | end-of-input",
      })
  void anUnreadableLineIsNamed(String line, String reason) throws IOException {
    Path file = Files.writeString(folder.resolve("articles.jsonl"), line);
    assertThatThrownBy(() -> ArticleReader.readAll(file))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageStartingWith(file + ":1: ")
        .hasMessageContaining(reason);
  }
}
