package org.isnad.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.learn.Weights;

/**
 * What {@link FastTagger} knows: cuts, words with the cuts they were seen with, and weights. Its
 * file is gzip over: magic, cuts, words in order with the letters shared with the word before left
 * out, weights.
 */
record TaggerModel(CutSet cuts, WordTable words, Weights weights) {
  private static final int MAGIC = 0x49534E54;

  void write(OutputStream file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
      out.writeInt(MAGIC);
      cuts.write(out);
      out.writeInt(words.words().size());
      String before = "";
      for (Map.Entry<String, Known> entry : new TreeMap<>(words.words()).entrySet()) {
        SharedPrefix.write(before, entry.getKey(), out);
        write(entry.getValue(), out);
        before = entry.getKey();
      }
      weights.write(out);
    }
  }

  static TaggerModel read(InputStream file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(file), 1 << 16))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a tagger model");
      }
      CutSet cuts = CutSet.read(in);
      int size = in.readInt();
      Map<String, Known> words = new HashMap<>(size * 2);
      String word = "";
      for (int i = 0; i < size; i++) {
        word = SharedPrefix.read(word, in);
        words.put(word, readKnown(in));
      }
      return new TaggerModel(cuts, new WordTable(cuts, words), Weights.read(in));
    }
  }

  private static void write(Known known, DataOutputStream out) throws IOException {
    out.writeByte(known.size());
    for (int i = 0; i < known.size(); i++) {
      out.writeShort(known.cut(i));
      out.writeShort(Math.min(0xFFFF, known.count(i)));
    }
  }

  private static Known readKnown(DataInputStream in) throws IOException {
    int[] cuts = new int[in.readUnsignedByte()];
    int[] counts = new int[cuts.length];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = in.readUnsignedShort();
      counts[i] = in.readUnsignedShort();
    }
    return new Known(cuts, counts);
  }
}
