package org.isnad.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what is looked for into Lucene's queries. Stateless. */
final class QueryMaker {
  private static final float FOLDED_WEIGHT = 1.5f;
  private static final int ALL_NEEDED = 2;

  private QueryMaker() {}

  static Query of(IndexQuery query) {
    BooleanQuery.Builder out = new BooleanQuery.Builder();
    boolean words = addWords(out, query);
    boolean phrases = addPhrases(out, query);
    if (!words && !phrases) {
      out.add(new MatchAllDocsQuery(), Occur.FILTER);
    }
    for (Map.Entry<String, String> name : query.names().entrySet()) {
      for (ArabicWords.Word word : ArabicWords.folded(name.getValue())) {
        out.add(inName(name.getKey(), word.term()), Occur.FILTER);
      }
    }
    query.keys().forEach((f, v) -> out.add(new TermQuery(new Term(f, v)), Occur.FILTER));
    query
        .days()
        .ifPresent(
            d ->
                out.add(
                    LongPoint.newRangeQuery(
                        Fields.DAYS,
                        new long[] {Long.MIN_VALUE, d.first()},
                        new long[] {d.last(), Long.MAX_VALUE}),
                    Occur.FILTER));
    query.amount().ifPresent(range -> out.add(amount(range), Occur.FILTER));
    return out.build();
  }

  private static boolean addWords(BooleanQuery.Builder out, IndexQuery query) {
    List<Query> words = new ArrayList<>();
    for (String text : query.words()) {
      for (ArabicWords.Word word : ArabicWords.folded(text)) {
        boolean common = ArabicWords.light(word.term()).isEmpty();
        if (!common || query.words().size() == 1) {
          words.add(word(query, word.term()));
        }
      }
    }
    if (words.isEmpty()) {
      return false;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(word, Occur.SHOULD));
    int needed = words.size() <= ALL_NEEDED ? words.size() : (words.size() * 3 + 3) / 4;
    out.add(all.setMinimumNumberShouldMatch(needed).build(), Occur.MUST);
    return true;
  }

  /** The best of the word's forms in any field. */
  private static Query word(IndexQuery query, String folded) {
    List<Query> forms = new ArrayList<>();
    for (IndexQuery.WeightedField field : query.fields()) {
      forms.add(
          new BoostQuery(
              new TermQuery(new Term(field.name() + Fields.FOLDED, folded)),
              field.weight() * FOLDED_WEIGHT));
      for (ArabicWords.Word light : ArabicWords.light(folded)) {
        forms.add(
            new BoostQuery(
                new TermQuery(new Term(field.name() + Fields.LIGHT, light.term())),
                field.weight()));
      }
    }
    return new DisjunctionMaxQuery(forms, 0.1f);
  }

  private static boolean addPhrases(BooleanQuery.Builder out, IndexQuery query) {
    boolean any = false;
    for (String phrase : query.phrases()) {
      String field = query.fields().get(0).name() + Fields.EXACT;
      PhraseQuery.Builder words = new PhraseQuery.Builder();
      List<ArabicWords.Word> exact = ArabicWords.exact(phrase);
      exact.forEach(word -> words.add(new Term(field, word.term())));
      if (!exact.isEmpty()) {
        out.add(words.build(), Occur.MUST);
        any = true;
      }
    }
    return any;
  }

  /** A name's word with or without its article: «الأسد», «أسد». */
  private static Query inName(String field, String word) {
    BooleanQuery.Builder forms = new BooleanQuery.Builder();
    forms.add(new TermQuery(new Term(field + Fields.FOLDED, word)), Occur.SHOULD);
    for (ArabicWords.Word light : ArabicWords.light(word)) {
      forms.add(new TermQuery(new Term(field + Fields.LIGHT, light.term())), Occur.SHOULD);
    }
    return forms.build();
  }

  private static Query amount(IndexQuery.AmountRange range) {
    double unit = range.unit().map(Fields::unit).orElse(Double.NaN);
    boolean any = range.unit().isEmpty();
    return DoublePoint.newRangeQuery(
        Fields.AMOUNT,
        new double[] {any ? Double.NEGATIVE_INFINITY : unit, Double.NEGATIVE_INFINITY, range.min()},
        new double[] {
          any ? Double.POSITIVE_INFINITY : unit, range.max(), Double.POSITIVE_INFINITY
        });
  }
}
