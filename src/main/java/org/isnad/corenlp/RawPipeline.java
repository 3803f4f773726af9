package org.isnad.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.isnad.lexicon.ResourceException;

/**
 * CoreNLP's own pipeline for Arabic as it comes: tokenize, ssplit, pos, and parse with the
 * shift-reduce model. Only a yardstick of speed; «قال الوزير إن القرار نهائي» (“the minister said
 * that the decision is final”) gives a tree and no claim.
 */
public final class RawPipeline {
  private static final String PROPERTIES = "/StanfordCoreNLP-arabic.properties";

  private final StanfordCoreNLP pipeline;

  private RawPipeline(Properties properties) {
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /**
   * Loads CoreNLP's models.
   *
   * @throws ResourceException if they are not on the class path
   */
  public static RawPipeline load() {
    Properties properties = new Properties();
    try (InputStream in = RawPipeline.class.getResourceAsStream(PROPERTIES)) {
      if (in == null) {
        throw new ResourceException(PROPERTIES, 0, "no such resource");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new ResourceException(PROPERTIES, 0, "cannot be read: " + e.getMessage());
    }
    properties.setProperty("annotators", "tokenize,ssplit,pos,parse");
    properties.setProperty("parse.model", "edu/stanford/nlp/models/srparser/arabicSR.ser.gz");
    return new RawPipeline(properties);
  }

  /** Reads {@code text}; returns how many sentences it was cut into. */
  public int read(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation.class).size();
  }
}
