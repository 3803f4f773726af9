package org.isnad.claim;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.learn.Weights;
import org.isnad.lexicon.ResourceException;
import org.isnad.model.ClaimType;

/**
 * The model of check-worthiness: a logistic regression over {@link WorthFeatures}, fitted as if
 * half of all statements were worth checking; a weight for each type of statement on top, because
 * the debates it learns from hold few promises and predictions. Immutable and thread-safe.
 *
 * @param weights of the features
 */
record WorthModel(Weights weights) {
  static final String NAME = "checkworthiness/checkworthiness.bin";
  private static final String RESOURCE = "/org/isnad/models/" + NAME;
  private static final int MAGIC = 0x49535741;

  /**
   * Loads the model of this class path.
   *
   * @throws ResourceException if it is missing or damaged
   */
  static WorthModel load() {
    try (InputStream in = WorthModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ResourceException(RESOURCE, 0, "no such resource");
      }
      return read(in);
    } catch (IOException e) {
      throw new ResourceException(RESOURCE, 0, "cannot be read: " + e.getMessage());
    }
  }

  private static WorthModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
    if (data.readInt() != MAGIC) {
      throw new IOException("not a model of check-worthiness");
    }
    return new WorthModel(Weights.read(data));
  }

  void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out));
    data.writeInt(MAGIC);
    weights.write(data);
    data.flush();
    data.close();
  }

  /** How much a statement with these features is worth checking, 0–1. */
  double score(ClaimType type, List<WorthFeatures.Feature> features) {
    double z = weights.score(WorthFeatures.hashes(features));
    return weight(type) / (1 + Math.exp(-z));
  }

  private static double weight(ClaimType type) {
    return switch (type) {
      case FACT -> 1;
      case PREDICTION, PROMISE -> 0.6;
      case OPINION -> 0.5;
      case QUESTION -> 0.3;
    };
  }
}
