package org.isnad.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Adds entries to an index. What was committed stays, whatever happens to the process afterwards;
 * what was added since the last commit is lost unless {@link #commit} is called. One writer at a
 * time; memory is bounded by a buffer of fixed size. Thread-safe.
 */
public final class TextIndexWriter implements Closeable {
  private static final double BUFFER_MEGABYTES = 64;

  private final IndexWriter writer;

  private TextIndexWriter(IndexWriter writer) {
    this.writer = writer;
  }

  /**
   * Opens the index in {@code folder}, which is made if it is not there.
   *
   * @throws IOException if another process is writing to it, or the folder cannot be used
   */
  public static TextIndexWriter open(Path folder) throws IOException {
    Files.createDirectories(folder);
    return open(FSDirectory.open(folder), folder.toString());
  }

  static TextIndexWriter open(Directory directory, String name) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(Fields.analyzer())
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    try {
      return new TextIndexWriter(new IndexWriter(directory, config));
    } catch (LockObtainFailedException e) {
      throw new IOException("another process is writing to the index " + name, e);
    }
  }

  /** Adds {@code entry}, in place of the one with the same id if there is one. */
  public void put(IndexEntry entry) throws IOException {
    writer.updateDocument(new Term(Fields.ID, entry.id()), Fields.document(entry));
  }

  /** Makes all that was added lasting and visible, at once or not at all. */
  public void commit() throws IOException {
    writer.commit();
  }

  /** How many entries there are, with those not yet committed. */
  public long size() {
    return writer.getDocStats().numDocs;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    writer.getDirectory().close();
  }
}
