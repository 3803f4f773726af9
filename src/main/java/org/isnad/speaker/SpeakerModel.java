package org.isnad.speaker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.learn.Weights;
import org.isnad.lexicon.ResourceException;

/**
 * The weights of the three rankings.
 *
 * @param names which words of a source are the name
 * @param written whom a written source means
 * @param unwritten whom an unwritten subject means
 */
record SpeakerModel(Weights names, Weights written, Weights unwritten) {
  private static final String RESOURCE = "/org/isnad/models/speaker/speaker.bin";
  private static final int MAGIC = 0x49535350;

  static SpeakerModel load() {
    try (InputStream in = SpeakerModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ResourceException(RESOURCE, 0, "no such resource");
      }
      return read(in);
    } catch (IOException e) {
      throw new ResourceException(RESOURCE, 0, "cannot be read: " + e.getMessage());
    }
  }

  static SpeakerModel read(InputStream file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(file), 1 << 16))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a speaker model");
      }
      return new SpeakerModel(Weights.read(in), Weights.read(in), Weights.read(in));
    }
  }

  void write(OutputStream file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
      out.writeInt(MAGIC);
      names.write(out);
      written.write(out);
      unwritten.write(out);
    }
  }
}
