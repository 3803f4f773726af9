package org.isnad.lucene;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/**
 * How an entry lies in the index. A text becomes three fields; an amount is one point of three
 * dimensions, unit, low and high, so that a range query can never take the unit of one figure and
 * the value of another. Stateless.
 */
final class Fields {
  static final String ID = "id";
  static final String STORED = "stored";
  static final String RANK = "rank";
  static final String DAYS = "days";
  static final String AMOUNT = "amount";
  static final String EXACT = ".exact";
  static final String FOLDED = ".folded";
  static final String LIGHT = ".light";

  /** Values longer than this are no keys. */
  private static final int LONGEST_KEY = 300;

  private Fields() {}

  static Document document(IndexEntry entry) {
    Document out = new Document();
    out.add(new StringField(ID, entry.id(), Field.Store.NO));
    out.add(new SortedDocValuesField(ID, new BytesRef(entry.id())));
    out.add(new StoredField(STORED, entry.stored()));
    out.add(new DoubleDocValuesField(RANK, entry.rank()));
    for (Map.Entry<String, String> text : entry.texts().entrySet()) {
      out.add(new TextField(text.getKey() + EXACT, text.getValue(), Field.Store.NO));
      out.add(new TextField(text.getKey() + FOLDED, text.getValue(), Field.Store.NO));
      out.add(new TextField(text.getKey() + LIGHT, text.getValue(), Field.Store.NO));
    }
    for (Map.Entry<String, List<String>> key : entry.keys().entrySet()) {
      for (String value : key.getValue()) {
        String cut = value.length() <= LONGEST_KEY ? value : value.substring(0, LONGEST_KEY);
        out.add(new StringField(key.getKey(), cut, Field.Store.NO));
        out.add(new SortedSetDocValuesField(key.getKey(), new BytesRef(cut)));
      }
    }
    entry.days().ifPresent(days -> out.add(new LongPoint(DAYS, days.first(), days.last())));
    for (IndexEntry.Amount amount : entry.amounts()) {
      out.add(new DoublePoint(AMOUNT, unit(amount.unit()), amount.low(), amount.high()));
    }
    return out;
  }

  /** A number for a unit: 52 bits of an FNV-1a hash, which a double holds exactly. */
  static double unit(String unit) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < unit.length(); i++) {
      h = (h ^ unit.charAt(i)) * 0x100000001b3L;
    }
    return h >>> 12;
  }

  /** Each text field in its own form. */
  static Analyzer analyzer() {
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return field.endsWith(EXACT)
            ? ArabicWords.exactAnalyzer()
            : field.endsWith(LIGHT) ? ArabicWords.lightAnalyzer() : ArabicWords.foldedAnalyzer();
      }
    };
  }
}
