package org.isnad.eval;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.json.Json;
import org.isnad.lexicon.ResourceException;

/**
 * Reads gold annotations (guidelines §8): {@code NAME.json} with its text in {@code NAME.txt}
 * beside it or in a folder {@code articles} beside its folder; and exports of Label Studio.
 *
 * <p>Example: {@code "content": [{"from": "أن المعارضة لن", "to": "مناطق المعارضة"}]} (“that the
 * opposition will not … the opposition's areas”) becomes one span. Line ends are read as {@code
 * \n}. Stateless and thread-safe.
 */
public final class GoldReader {
  private GoldReader() {}

  /**
   * Reads annotation files and folders of them.
   *
   * @throws ResourceException if one is missing, not UTF-8, not JSON or has no text
   */
  public static GoldSet read(List<Path> inputs) {
    List<GoldArticle> articles = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path input : inputs) {
      for (Path file : files(input)) {
        articles.addAll(articles(file, problems));
      }
    }
    return new GoldSet(articles, problems);
  }

  private static List<Path> files(Path input) {
    if (!Files.isDirectory(input)) {
      return List.of(input);
    }
    try (Stream<Path> inside = Files.list(input)) {
      List<Path> files =
          inside
              .filter(file -> file.toString().endsWith(".json"))
              .sorted(Comparator.comparing(file -> file.getFileName().toString()))
              .toList();
      if (files.isEmpty()) {
        throw new ResourceException(input.toString(), 0, "no annotation (*.json) in this folder");
      }
      return files;
    } catch (IOException e) {
      throw new ResourceException(input.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }

  private static List<GoldArticle> articles(Path file, List<String> problems) {
    String json = text(file);
    return LabelStudioReader.isExport(json)
        ? LabelStudioReader.articles(file, json, problems)
        : List.of(article(file, json, problems));
  }

  private static GoldArticle article(Path file, String json, List<String> problems) {
    GoldFile gold;
    try {
      gold = Json.read(json, GoldFile.class);
    } catch (IllegalArgumentException e) {
      throw new ResourceException(file.toString(), 0, String.valueOf(e.getMessage()));
    }
    if (gold.id() == null || gold.attributions() == null) {
      throw new ResourceException(
          file.toString(), 0, "no " + (gold.id() == null ? "id" : "attributions"));
    }
    String text = text(textFile(file)).replace("\r\n", "\n").replace('\r', '\n');
    return new GoldArticle(
        gold.id(),
        gold.published(),
        text,
        new GoldResolver(name(file), text, problems).resolve(gold.attributions()));
  }

  private static Path textFile(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    String textName = (dot > 0 ? name.substring(0, dot) : name) + ".txt";
    Path beside = file.resolveSibling(textName);
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (Files.exists(beside) || folder == null) {
      return beside;
    }
    Path sibling = folder.resolveSibling("articles").resolve(textName);
    return Files.exists(sibling) ? sibling : beside;
  }

  private static String text(Path file) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new ResourceException(file.toString(), 0, "not UTF-8");
    } catch (IOException e) {
      throw new ResourceException(file.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
