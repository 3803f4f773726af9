package org.isnad.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * A process that commits a hundred entries, then dies in the middle of the next commit, at the step
 * it is told: without closing a file, without running a hook.
 */
final class KilledWriter {
  static final int BATCH = 100;

  private KilledWriter() {}

  public static void main(String[] args) throws IOException {
    Dying directory = new Dying(FSDirectory.open(Path.of(args[0])), args[1]);
    try (TextIndexWriter writer = TextIndexWriter.open(directory, args[0])) {
      for (int batch = 0; ; batch++) {
        put(writer, batch * BATCH, BATCH);
        writer.commit();
        directory.armed = !args[1].equals("never");
        System.out.println((batch + 1) * BATCH);
        System.out.flush();
      }
    }
  }

  static void put(TextIndexWriter writer, int from, int count) throws IOException {
    for (int i = from; i < from + count; i++) {
      writer.put(entry("id" + i, "قال الوزير إن " + i + " شخصا وصلوا"));
    }
  }

  static IndexEntry entry(String id, String text) {
    return new IndexEntry(
        id, text, Map.of("content", text), Map.of(), Optional.empty(), List.of(), 0);
  }

  /** Ends the process at one step of a commit. */
  private static final class Dying extends FilterDirectory {
    private final String step;
    private boolean armed;

    Dying(Directory in, String step) {
      super(in);
      this.step = step;
    }

    private void at(String now) {
      if (armed && now.equals(step)) {
        Runtime.getRuntime().halt(137);
      }
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      IndexOutput out = super.createOutput(name, context);
      at(name.startsWith("pending_segments") ? "pending" : "file");
      return out;
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
      at("sync");
      super.sync(names);
    }

    @Override
    public void rename(String source, String dest) throws IOException {
      at("rename");
      super.rename(source, dest);
      at("renamed");
    }
  }
}
