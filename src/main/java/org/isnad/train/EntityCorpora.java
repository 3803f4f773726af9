package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.Entity;
import org.isnad.model.Entity.Kind;

/**
 * The labelled corpora of {@code ner/}: ANERcorp, NewsFANE Gold and AQMAR, with their labels
 * brought to three kinds. Sentences of NewsFANE that also stand in ANERcorp, be it in the part that
 * is measured on, are left out.
 */
final class EntityCorpora {
  private static final int SENTENCES = 12;
  private static final int SHINGLE = 25;

  private static final Map<String, Kind> COARSE =
      Map.of(
          "PERS", Kind.PERSON, "PER", Kind.PERSON, "LOC", Kind.LOCATION, "ORG", Kind.ORGANIZATION);

  private static final Map<Kind, String> FINE =
      Map.of(
          Kind.PERSON,
          "Politician Athlete Artist Other_PER Religious_PER Scientist Businessperson Lawyer"
              + " Engineer Police",
          Kind.LOCATION,
          "Nation Population-Center State-or-Province County-or-District GPE-Cluster Continent"
              + " Water-Body Land Land-Region-Natural",
          Kind.ORGANIZATION,
          "Government Non-Governmental Commercial Educational Media Sports Religious_ORG"
              + " Medical-Science Entertainment");

  private final Path folder;

  EntityCorpora(Path folder) {
    this.folder = folder;
  }

  List<LabelledArticle> train() throws IOException {
    return articles("anercorp-train", anercorp("train"), COARSE);
  }

  List<LabelledArticle> dev() throws IOException {
    return articles("anercorp-dev", anercorp("dev"), COARSE);
  }

  List<LabelledArticle> newsfane() throws IOException {
    Set<String> known = new HashSet<>();
    anercorp("train").forEach(s -> known.addAll(shingles(s.letters(), 1)));
    anercorp("dev").forEach(s -> known.addAll(shingles(s.letters(), 1)));
    List<ConllSentence> fresh = new ArrayList<>();
    for (ConllSentence sentence : ConllSentence.read(folder.resolve("newsfane/train.conll"))) {
      List<String> own = shingles(sentence.letters(), 5);
      if (own.stream().filter(known::contains).count() <= 0.3 * own.size()) {
        fresh.add(sentence.withoutCuts());
      }
    }
    Map<String, Kind> kinds = new HashMap<>();
    FINE.forEach(
        (kind, labels) -> Stream.of(labels.split(" ", -1)).forEach(l -> kinds.put(l, kind)));
    return articles("newsfane", fresh, kinds);
  }

  List<LabelledArticle> aqmar() throws IOException {
    List<LabelledArticle> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("aqmar"))) {
      for (Path file : files.sorted().toList()) {
        out.addAll(articles(file.getFileName().toString(), ConllSentence.read(file), COARSE));
      }
    }
    return out;
  }

  private List<ConllSentence> anercorp(String part) throws IOException {
    return ConllSentence.read(folder.resolve("anercorp/" + part + ".conll"));
  }

  private static List<LabelledArticle> articles(
      String id, List<ConllSentence> sentences, Map<String, Entity.Kind> kinds) {
    List<LabelledArticle> out = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += SENTENCES) {
      List<ConllSentence> part = sentences.subList(i, Math.min(sentences.size(), i + SENTENCES));
      out.add(LabelledArticle.of(id + "-" + i, part, kinds));
    }
    return out;
  }

  private static List<String> shingles(String letters, int step) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i == 0 || i + SHINGLE <= letters.length(); i += step) {
      out.add(letters.substring(i, Math.min(letters.length(), i + SHINGLE)));
    }
    return out;
  }
}
