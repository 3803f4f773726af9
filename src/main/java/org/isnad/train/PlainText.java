package org.isnad.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Item;
import org.isnad.ingest.ReadOptions;
import org.isnad.model.SegmentedArticle;

/** Unlabelled articles and lists of names. */
final class PlainText {
  private PlainText() {}

  /** The articles of a compressed JSON Lines file. */
  static List<SegmentedArticle> compressed(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      return read(List.of(ArticleReader.STDIN), in);
    }
  }

  /** The articles of a folder of text files. */
  static List<SegmentedArticle> folder(Path folder) throws IOException {
    return all(List.of(folder.toString()));
  }

  /** The articles of text files, JSON Lines files and folders of them. */
  static List<SegmentedArticle> all(List<String> inputs) throws IOException {
    return read(inputs, InputStream.nullInputStream());
  }

  private static List<SegmentedArticle> read(List<String> inputs, InputStream stdin)
      throws IOException {
    List<SegmentedArticle> out = new ArrayList<>();
    try (ArticleReader reader = new ArticleReader(inputs, ReadOptions.DEFAULT, stdin)) {
      for (Item item = reader.next(); item != null; item = reader.next()) {
        if (item instanceof Item.Read read) {
          out.add(LabelledArticle.segment(read.article().id(), read.article().text()));
        }
      }
    }
    return out;
  }

  /** Arabic words with their counts, from a table of Latin form, Arabic form and count. */
  static Map<String, Integer> nameCounts(Path file) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 3 && !cells[2].equals("count")) {
        counts.merge(cells[1].strip(), Integer.parseInt(cells[2].strip()), Integer::sum);
      }
    }
    return counts;
  }
}
