package org.isnad.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.learn.Features;
import org.isnad.learn.SequenceTagger.Tagging;
import org.isnad.lexicon.EntityWords;
import org.isnad.lexicon.ResourceException;
import org.isnad.model.Entity;
import org.isnad.model.Morph;
import org.isnad.model.SegmentedArticle;

/**
 * Finds named entities, sentence by sentence, by a linear-chain model over words, their letters,
 * parts of speech, clusters from plain news and lists of titles, heads, names and places.
 *
 * <p>Example: in «وقال الرئيس محمود عباس في رام الله» (“President Mahmoud Abbas said in Ramallah”)
 * «محمود عباس» is a person and «رام الله» a location. An entity's confidence is the least
 * probability of its tokens' labels. Finds less without morphs. Thread-safe.
 */
public final class NerTagger implements EntityRecognizer {
  private static final String PATH = "/org/isnad/models/ner/ner.bin";

  private final NerModel model;
  private final NerEmissions emissions;
  private final double[] border;
  private final NerWords words;

  NerTagger(NerModel model) {
    this.model = model;
    this.emissions = new NerEmissions(model.tagger());
    this.border = emissions.ofBorder();
    this.words = new NerWords(model.clusters(), model.names(), EntityWords.load(), emissions);
  }

  /** The model of this class path. */
  public static NerTagger load() {
    try (InputStream in = NerTagger.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new ResourceException(PATH, 0, "no such resource");
      }
      return read(in);
    } catch (IOException e) {
      throw new ResourceException(PATH, 0, "cannot be read: " + e.getMessage());
    }
  }

  /** A model from {@code in}, as {@link NerTrainer} wrote it. */
  public static NerTagger read(InputStream in) throws IOException {
    return new NerTagger(NerModel.read(new DataInputStream(new BufferedInputStream(in, 1 << 16))));
  }

  @Override
  public List<Entity> recognize(SegmentedArticle article, List<Morph> morphs) {
    List<Entity> entities = new ArrayList<>();
    List<List<NerWord>> read = words.read(article, morphs);
    Elsewhere elsewhere = new Elsewhere(read);
    int sport = NerFeatures.sport(read);
    Features buffer = new Features();
    for (int i = 0; i < read.size(); i++) {
      NerFeatures features = new NerFeatures(read.get(i), elsewhere, sport);
      Tagging tagging = model.tagger().tagWithProbabilities(scores(read.get(i), features, buffer));
      collect(tagging, article.sentences().get(i).firstToken(), entities);
    }
    return Repeats.add(read, entities);
  }

  /** What speaks for each label at each word of a sentence. */
  private double[][] scores(List<NerWord> sentence, NerFeatures features, Features buffer) {
    double[][] out = new double[sentence.size()][model.tagger().labels().size()];
    for (int i = 0; i < out.length; i++) {
      buffer.clear();
      features.together(i, buffer);
      model.tagger().add(buffer, out[i], 0);
      for (int d = -NerEmissions.REACH; d <= NerEmissions.REACH; d++) {
        emissions.add(alone(sentence, i + d), d, out[i]);
      }
    }
    return out;
  }

  /** Whether the scores of each word are those that its features add up to. */
  boolean scoresAgree(SegmentedArticle article, List<Morph> morphs) {
    List<List<NerWord>> read = words.read(article, morphs);
    Elsewhere elsewhere = new Elsewhere(read);
    List<List<int[]>> features = NerFeatures.of(read);
    for (int s = 0; s < read.size(); s++) {
      NerFeatures own = new NerFeatures(read.get(s), elsewhere, NerFeatures.sport(read));
      double[][] scores = scores(read.get(s), own, new Features());
      if (!Arrays.deepEquals(scores, model.tagger().scores(features.get(s)))) {
        return false;
      }
    }
    return true;
  }

  private double[] alone(List<NerWord> sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return border;
    }
    NerForm form = sentence.get(i).form();
    double[] known = form.emissions();
    return known == null ? emissions.of(form) : known;
  }

  private static void collect(Tagging tagging, int offset, List<Entity> out) {
    int i = 0;
    while (i < tagging.size()) {
      int label = tagging.label(i);
      if (label == 0) {
        i++;
        continue;
      }
      int start = i;
      double confidence = tagging.probability(i, label);
      for (i++; i < tagging.size() && tagging.label(i) == label + 1; i++) {
        confidence = Math.min(confidence, tagging.probability(i, label + 1));
      }
      out.add(
          new Entity(offset + start, offset + i, NerModel.kind(label), Math.min(1, confidence)));
    }
  }
}
