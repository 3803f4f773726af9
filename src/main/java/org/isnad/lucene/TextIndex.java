package org.isnad.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Finds entries of an index; sees what was committed when it was opened or last refreshed.
 * Thread-safe.
 */
public final class TextIndex implements Closeable {
  private static final int FACET_VALUES = 10;
  private static final Sort BEST_FIRST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Fields.RANK, SortField.Type.DOUBLE, true),
          new SortField(Fields.ID, SortField.Type.STRING));

  private final Directory directory;
  private Snapshot now;

  /** One state of the index. */
  private record Snapshot(
      DirectoryReader reader, IndexSearcher searcher, FacetCounter.Cache facets) {
    static Snapshot of(DirectoryReader reader) {
      return new Snapshot(reader, new IndexSearcher(reader), new FacetCounter.Cache(reader));
    }
  }

  private TextIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.now = Snapshot.of(DirectoryReader.open(directory));
  }

  /**
   * Opens the index in {@code folder}.
   *
   * @throws IOException if there is none
   */
  public static TextIndex open(Path folder) throws IOException {
    return open(FSDirectory.open(folder), folder.toString());
  }

  static TextIndex open(Directory directory, String name) throws IOException {
    try {
      return new TextIndex(directory);
    } catch (IndexNotFoundException e) {
      directory.close();
      throw new IOException("no index in " + name, e);
    }
  }

  /** Looks whether more was committed. Searches under way go on in the old state. */
  public synchronized void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(now.reader());
    if (newer != null) {
      Snapshot old = now;
      now = Snapshot.of(newer);
      old.reader().decRef();
    }
  }

  /** How many entries there are. */
  public long size() throws IOException {
    Snapshot state = acquire();
    try {
      return state.reader().numDocs();
    } finally {
      state.reader().decRef();
    }
  }

  /** Finds what {@code wanted} says. */
  public Found find(IndexQuery wanted) throws IOException {
    Snapshot state = acquire();
    try {
      return find(state, wanted);
    } finally {
      state.reader().decRef();
    }
  }

  private synchronized Snapshot acquire() {
    now.reader().incRef();
    return now;
  }

  private static Found find(Snapshot state, IndexQuery wanted) throws IOException {
    Query query = QueryMaker.of(wanted);
    IndexSearcher searcher = state.searcher();
    TopDocs top =
        searcher.search(query, new TopFieldCollectorManager(BEST_FIRST, wanted.limit(), 1));
    List<Found.Match> matches = new ArrayList<>();
    for (ScoreDoc doc : top.scoreDocs) {
      Object score = ((org.apache.lucene.search.FieldDoc) doc).fields[0];
      String stored = searcher.storedFields().document(doc.doc).get(Fields.STORED);
      matches.add(new Found.Match(stored, score instanceof Float f ? f : 0));
    }
    List<FacetCounter> counters = new ArrayList<>();
    for (String facet : wanted.facets()) {
      counters.add(state.facets().of(facet));
    }
    CountingCollector counted = searcher.search(query, new CountingCollector.Counting(counters));
    Map<String, List<Found.Count>> facets = new LinkedHashMap<>();
    for (int i = 0; i < counters.size(); i++) {
      facets.put(
          wanted.facets().get(i), counters.get(i).top(counted.counts().get(i), FACET_VALUES));
    }
    return new Found(counted.total(), matches, facets);
  }

  @Override
  public synchronized void close() throws IOException {
    now.reader().close();
    directory.close();
  }
}
