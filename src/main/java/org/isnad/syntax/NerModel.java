package org.isnad.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.isnad.learn.SequenceTagger;
import org.isnad.model.Entity;

/**
 * All that was learnt to find entities.
 *
 * @param clusters groups of words from plain news
 * @param names words of names
 * @param tagger over {@link #LABELS}
 */
record NerModel(WordClusters clusters, NameTokens names, SequenceTagger tagger) {
  private static final int MAGIC = 0x49534e31;

  static final List<String> LABELS =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC");
  private static final List<Entity.Kind> KINDS =
      List.of(Entity.Kind.PERSON, Entity.Kind.ORGANIZATION, Entity.Kind.LOCATION);

  /** The label of an entity's first or later token. */
  static int label(Entity.Kind kind, boolean inside) {
    return 1 + KINDS.indexOf(kind) * 2 + (inside ? 1 : 0);
  }

  /** The kind that a label other than O is of. */
  static Entity.Kind kind(int label) {
    return KINDS.get((label - 1) / 2);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    clusters.write(out);
    names.write(out);
    tagger.write(out);
  }

  static NerModel read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not an entity model");
    }
    return new NerModel(WordClusters.read(in), NameTokens.read(in), SequenceTagger.read(in));
  }
}
