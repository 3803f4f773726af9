package org.isnad.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.learn.Features;

/**
 * The numbered cuts of a model. The first {@code open} of them are seen with many different words
 * and may cut any word that they fit; the others only words known to take them.
 */
final class CutSet {
  private static final int LONGEST_AFFIX = 4;

  private final List<Cut> cuts;
  private final int open;
  private final int[] tagIds;
  private final long[] encliticHashes;
  private final long[] procliticsHashes;
  private final long[] tagHashes;
  private final int tags;
  private final Map<String, List<Integer>> byAffixes = new HashMap<>();
  private final int whole;
  private final int number;
  private final int mark;

  CutSet(List<Cut> cuts, int open) {
    this.cuts = List.copyOf(cuts);
    this.open = open;
    tagIds = new int[cuts.size()];
    Map<String, Integer> byName = new HashMap<>();
    encliticHashes = cuts.stream().mapToLong(c -> Features.of(c.enclitic())).toArray();
    procliticsHashes = cuts.stream().mapToLong(c -> Features.of(c.proclitics())).toArray();
    tagHashes = cuts.stream().mapToLong(c -> Features.of(c.tag())).toArray();
    for (int i = 0; i < tagIds.length; i++) {
      tagIds[i] = byName.computeIfAbsent(cuts.get(i).tag(), t -> byName.size());
      if (i < open) {
        byAffixes.computeIfAbsent(key(cuts.get(i)), k -> new ArrayList<>()).add(i);
      }
    }
    tags = byName.size();
    whole = require("NN");
    number = require("CD");
    mark = require("PUNC");
  }

  private int require(String tag) {
    int id = cuts.indexOf(Cut.whole(tag));
    if (id < 0) {
      throw new IllegalArgumentException("no cut for a whole " + tag);
    }
    return id;
  }

  Cut get(int id) {
    return cuts.get(id);
  }

  int size() {
    return cuts.size();
  }

  /** How many parts of speech there are. */
  int tags() {
    return tags;
  }

  /** Number of the part of speech of cut {@code id}. */
  int tag(int id) {
    return tagIds[id];
  }

  long encliticHash(int id) {
    return encliticHashes[id];
  }

  long procliticsHash(int id) {
    return procliticsHashes[id];
  }

  long tagHash(int id) {
    return tagHashes[id];
  }

  /** The cut that leaves a word whole and calls it a noun: the last resort. */
  int whole() {
    return whole;
  }

  /** The cut of a number: CD. */
  int number() {
    return number;
  }

  /** The cut of a mark: PUNC. */
  int mark() {
    return mark;
  }

  /** The open cuts that fit {@code word}, in the order of their affixes' lengths. */
  List<Integer> fitting(String word) {
    List<Integer> out = new ArrayList<>();
    for (int p = 0; p <= Math.min(LONGEST_AFFIX, word.length() - 2); p++) {
      for (int e = 0; e <= Math.min(LONGEST_AFFIX, word.length() - 2 - p); e++) {
        String key = word.substring(0, p) + '+' + word.substring(word.length() - e);
        for (int id : byAffixes.getOrDefault(key, List.of())) {
          if (cuts.get(id).fits(word)) {
            out.add(id);
          }
        }
      }
    }
    return out;
  }

  private static String key(Cut cut) {
    return cut.proclitics() + '+' + cut.enclitic();
  }

  void write(DataOutputStream out) throws IOException {
    out.writeShort(cuts.size());
    out.writeShort(open);
    for (Cut c : cuts) {
      out.writeUTF(c.proclitics());
      out.writeBoolean(c.article());
      out.writeChar(c.last());
      out.writeUTF(c.enclitic());
      out.writeUTF(c.tag());
    }
  }

  static CutSet read(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    int open = in.readUnsignedShort();
    List<Cut> cuts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      cuts.add(new Cut(in.readUTF(), in.readBoolean(), in.readChar(), in.readUTF(), in.readUTF()));
    }
    return new CutSet(cuts, open);
  }
}
