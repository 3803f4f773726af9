package org.isnad.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.ReadOptions;
import org.isnad.pipeline.StageException;

/**
 * A batch in a process of its own, to be ended by force: {@code fresh|resume INPUT OUTPUT
 * MILLISECONDS}, the last of which is what each article takes. Its lines are long, so that their
 * file grows in steps that no journal knows of.
 */
final class SlowBatch {
  private SlowBatch() {}

  public static void main(String[] arguments) throws IOException {
    Path claims = Path.of(arguments[2]);
    Optional<Path> articles = Optional.of(Path.of(arguments[2] + ".articles"));
    long pause = Long.parseLong(arguments[3]);
    try (FileOutput out =
        arguments[0].equals("resume")
            ? FileOutput.resume(claims, articles)
            : FileOutput.toFile(claims, articles)) {
      run(Path.of(arguments[1]), out, pause);
    } catch (IOException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  static void run(Path input, FileOutput out, long pause) throws IOException {
    try (ArticleReader reader =
        new ArticleReader(
            List.of(input.toString()), ReadOptions.DEFAULT, InputStream.nullInputStream())) {
      BatchOptions options = new BatchOptions(2, false);
      new BatchRunner(article -> work(article.id(), pause), options, new SilentProgress())
          .run(reader, out);
    }
  }

  private static Work.Lines work(String id, long pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    int number = Integer.parseInt(id.substring(1));
    if (number % 17 == 0) {
      throw new StageException("attribution", "too hard");
    }
    return new Work.Lines((id + " قال ".repeat(100) + "\n").repeat(number % 5), number % 5);
  }
}
