package org.isnad.stance;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.learn.Weights;
import org.isnad.lexicon.ResourceException;

/**
 * The two models of this package: speech acts ({@code acts/acts.bin}) and stances ({@code
 * stance/stance.bin}, with its thresholds).
 *
 * @param acts weights of acts
 * @param stances weights of stances, an attribution by itself
 * @param contexts weights of what an article's other attributions say
 * @param thresholds from which probability on stances are reported
 */
record StanceModels(
    Weights acts, Weights stances, Weights contexts, StanceReader.Thresholds thresholds) {
  private static final String ACTS = "acts/acts.bin";
  private static final String STANCES = "stance/stance.bin";
  private static final String FOLDER = "/org/isnad/models/";
  private static final int MAGIC = 0x49535331;

  /**
   * Loads the models of this class path.
   *
   * @throws ResourceException if one is missing or damaged
   */
  static StanceModels load() {
    try (DataInputStream acts = open(ACTS);
        DataInputStream stances = open(STANCES)) {
      Weights act = Weights.read(acts);
      double first = stances.readDouble();
      double further = stances.readDouble();
      return new StanceModels(
          act,
          Weights.read(stances),
          Weights.read(stances),
          new StanceReader.Thresholds(first, further));
    } catch (IOException e) {
      throw new ResourceException(FOLDER + STANCES, 0, "cannot be read: " + e.getMessage());
    }
  }

  private static DataInputStream open(String name) throws IOException {
    InputStream in = StanceModels.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new ResourceException(FOLDER + name, 0, "no such resource");
    }
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16));
    if (data.readInt() != MAGIC) {
      throw new ResourceException(FOLDER + name, 0, "not a model of acts or stances");
    }
    return data;
  }

  /** Writes both files under {@code folder}. */
  void write(Path folder) throws IOException {
    try (DataOutputStream out = create(folder.resolve(ACTS))) {
      acts.write(out);
    }
    try (DataOutputStream out = create(folder.resolve(STANCES))) {
      out.writeDouble(thresholds.first());
      out.writeDouble(thresholds.further());
      stances.write(out);
      contexts.write(out);
    }
  }

  private static DataOutputStream create(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    OutputStream stream = Files.newOutputStream(file);
    DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream));
    out.writeInt(MAGIC);
    return out;
  }
}
