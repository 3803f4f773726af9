package org.isnad.train;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.corenlp.TagCorpus;
import org.isnad.model.SegmentedArticle;
import org.isnad.syntax.TaggerTrainer;

/**
 * Has CoreNLP tag plain articles, then trains the fast tagger on the result. What CoreNLP made is
 * kept in a folder, fifty articles a file; a run that was broken off goes on after the last file.
 */
public final class TaggerTraining {
  private static final int BATCH = 50;

  private TaggerTraining() {}

  /**
   * Reads the articles of {@code inputs} and writes {@code models/tagger/tagger.bin} with its
   * checksum; {@code work} holds only files of these articles.
   */
  public static void run(List<String> inputs, Path work, Path models, Consumer<String> log)
      throws IOException {
    Files.createDirectories(work);
    List<SegmentedArticle> articles = PlainText.all(inputs);
    log.accept(articles.size() + " articles");
    TagCorpus tagger = new TagCorpus();
    for (int i = 0; i < articles.size(); i += BATCH) {
      Path file = work.resolve(String.format(Locale.ROOT, "%05d.tsv", i / BATCH));
      if (!Files.exists(file)) {
        tag(articles.subList(i, Math.min(i + BATCH, articles.size())), tagger, file);
        log.accept("tagged " + file);
      }
    }
    Files.createDirectories(models.resolve("tagger"));
    TaggerTrainer.train(work, models.resolve("tagger/tagger.bin"), log);
    Manifest.update(models);
  }

  private static void tag(List<SegmentedArticle> batch, TagCorpus tagger, Path file)
      throws IOException {
    StringWriter text = new StringWriter();
    for (SegmentedArticle article : batch) {
      tagger.write(article, text);
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(unfinished, text.toString());
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
