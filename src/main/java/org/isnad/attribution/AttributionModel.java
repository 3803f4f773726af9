package org.isnad.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.learn.Weights;
import org.isnad.lexicon.ResourceException;

/** The weights of every choice that makes an attribution, in one file. Thread-safe. */
public final class AttributionModel {
  private static final String RESOURCE = "/org/isnad/models/attribution/attribution.bin";
  private static final int MAGIC = 0x49534131; // "ISA1"

  /** The choices, in the order of the file. */
  enum Choice {
    CUE,
    ORDER,
    START,
    END,
    SOURCE,
    BEFORE_END,
    BEFORE_START,
    TYPE
  }

  private final Map<Choice, Weights> weights;

  AttributionModel(Map<Choice, Weights> weights) {
    this.weights = new EnumMap<>(weights);
  }

  Weights of(Choice choice) {
    Weights w = weights.get(choice);
    if (w == null) {
      throw new IllegalArgumentException("the model lacks " + choice);
    }
    return w;
  }

  /**
   * Loads the model of this class path.
   *
   * @throws ResourceException if it is missing or damaged
   */
  public static AttributionModel load() {
    try (InputStream in = AttributionModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ResourceException(RESOURCE, 0, "no such resource");
      }
      return read(in);
    } catch (IOException e) {
      throw new ResourceException(RESOURCE, 0, "cannot be read: " + e.getMessage());
    }
  }

  /** Reads what {@link #write} wrote. */
  public static AttributionModel read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not an attribution model");
    }
    Map<Choice, Weights> weights = new EnumMap<>(Choice.class);
    for (Choice choice : Choice.values()) {
      weights.put(choice, Weights.read(in));
    }
    return new AttributionModel(weights);
  }

  /** Writes the model. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      out.writeInt(MAGIC);
      for (Choice choice : Choice.values()) {
        of(choice).write(out);
      }
    }
  }
}
