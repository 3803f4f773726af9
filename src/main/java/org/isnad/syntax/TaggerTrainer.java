package org.isnad.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.isnad.learn.AveragedWeights;
import org.isnad.learn.Weights;
import org.isnad.model.Token;

/**
 * Trains {@link FastTagger} on text that CoreNLP tagged: an averaged perceptron that goes over each
 * sentence from left to right on its own decisions, as the tagger will. A word's own counts are
 * used as if this occurrence were missing, so that rare words are learnt as rare. Deterministic.
 */
public final class TaggerTrainer {
  private static final int BITS = 22;
  private static final int EPOCHS = 6;
  private static final float LEAST = 0.02f;

  private final Consumer<String> log;

  private TaggerTrainer(Consumer<String> log) {
    this.log = log;
  }

  /**
   * Trains on the {@code .tsv} files of {@code corpus} and writes the model to {@code file}; one
   * article in twenty is held out, and the agreement on them is the last line logged.
   */
  public static void train(Path corpus, Path file, Consumer<String> log) throws IOException {
    TaggedCorpus text = TaggedCorpus.read(corpus);
    log.accept(text.train().size() + " sentences, held out " + text.heldOut().size());
    TaggerModel model = new TaggerTrainer(log).fit(text);
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
    log.accept(Files.size(file) + " bytes");
    try (var in = Files.newInputStream(file)) {
      log.accept(agreement(new FastTagger(TaggerModel.read(in)), text.heldOut()).toString());
    }
  }

  private TaggerModel fit(TaggedCorpus text) {
    Vocabulary vocabulary = Vocabulary.of(text.train());
    CutSet cuts = vocabulary.cuts();
    WordTable words = new WordTable(cuts, vocabulary.words());
    log.accept(cuts.size() + " cuts, " + words.words().size() + " words");
    AveragedWeights weights = new AveragedWeights(BITS);
    List<TaggedSentence> order = new ArrayList<>(text.train());
    Random random = new Random(17);
    TagScorer scorer = new TagScorer(cuts);
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (TaggedSentence s : order) {
        wrong += pass(s, vocabulary, words, scorer, weights);
      }
      Weights mean = weights.average(LEAST);
      Agreement now = agreement(new FastTagger(new TaggerModel(cuts, words, mean)), text.heldOut());
      log.accept("epoch " + epoch + ": " + wrong + " wrong; " + now);
    }
    return new TaggerModel(cuts, words, weights.average(LEAST));
  }

  private static int pass(
      TaggedSentence s,
      Vocabulary vocabulary,
      WordTable words,
      TagScorer scorer,
      AveragedWeights weights) {
    int wrong = 0;
    TagSequence sequence = sequence(s, vocabulary, words);
    for (int i = 0; i < sequence.size(); i++) {
      Candidates c = sequence.candidates(i);
      int k = 0;
      if (!c.isCertain()) {
        k = scorer.best(weights.current(), sequence, i);
        int gold = c.indexOf(vocabulary.id(s.cuts().get(i)));
        if (gold >= 0 && gold != k) {
          wrong++;
          add(scorer, sequence, i, gold, 1, weights);
          add(scorer, sequence, i, k, -1, weights);
        }
        weights.next();
      }
      sequence.choose(i, c.cut(k));
    }
    return wrong;
  }

  private static TagSequence sequence(TaggedSentence s, Vocabulary vocabulary, WordTable words) {
    List<String> letters = new ArrayList<>();
    List<Candidates> candidates = new ArrayList<>();
    for (int i = 0; i < s.tokens().size(); i++) {
      Token t = s.tokens().get(i);
      letters.add(t.text());
      candidates.add(
          t.isWord()
              ? words.without(t.text(), vocabulary.id(s.cuts().get(i)))
              : words.candidates(t));
    }
    return new TagSequence(letters, candidates);
  }

  private static void add(
      TagScorer scorer, TagSequence s, int i, int k, float delta, AveragedWeights weights) {
    scorer.collect(s, i, k);
    for (int h = 0; h < scorer.size(); h++) {
      weights.add(weights.current().index(scorer.hash(h)), delta);
    }
  }

  private static Agreement agreement(FastTagger tagger, List<TaggedSentence> sentences) {
    Agreement out = new Agreement();
    for (TaggedSentence s : sentences) {
      out.add(s.tokens(), s.cuts(), tagger.tagSentence(s.tokens()));
    }
    return out;
  }
}
