package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.claim.ClaimAssembler;
import org.isnad.claim.WorthReader;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Item;
import org.isnad.ingest.ReadOptions;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Article;
import org.isnad.model.AttributedArticle;
import org.isnad.model.Figure;
import org.isnad.model.Judgement;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.SpokenArticle;
import org.isnad.model.TimeExpression;
import org.isnad.model.Token;
import org.isnad.pipeline.ClaimPipeline;
import org.isnad.pipeline.PipelineOptions;
import org.isnad.pipeline.Stages;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Words a second of each stage by itself, on one thread, over the same articles: what the stages
 * before it make is made once, ahead of the measurement. {@code -p articles=FILE} reads others.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
  private static final int MOST = 200;

  /** The articles at every stage. */
  @State(Scope.Benchmark)
  public static class Texts {
    @Param("corpus/articles")
    public String articles;

    final Stages stages = new Parts(PipelineOptions.DEFAULT.analyzer()).load().stages();
    final ClaimPipeline pipeline = Isnad.pipeline(PipelineOptions.DEFAULT);
    final ClaimAssembler assembler = new ClaimAssembler(WorthReader.load());
    final List<Made> made = new ArrayList<>();

    /** Reads the articles and runs all stages over them. */
    @Setup
    public void read() throws IOException {
      try (ArticleReader reader =
          new ArticleReader(
              List.of(articles), ReadOptions.DEFAULT, InputStream.nullInputStream())) {
        for (Item i = reader.next(); i != null && made.size() < MOST; i = reader.next()) {
          if (i instanceof Item.Read item) {
            made.add(make(item.article()));
          }
        }
      }
    }

    private Made make(Article article) {
      SegmentedArticle segmented = stages.segment().apply(article);
      AnalyzedArticle analyzed = stages.analyze().apply(segmented);
      AttributedArticle attributed = stages.attribute().apply(analyzed);
      SpokenArticle spoken = stages.resolve().apply(attributed);
      return new Made(
          article,
          segmented,
          analyzed,
          attributed,
          spoken,
          stages.figures().apply(segmented),
          stages.times().apply(segmented),
          stages.judge().apply(spoken),
          segmented.tokens().stream().filter(Token::isWord).count());
    }
  }

  /** What each stage made of one article. */
  record Made(
      Article article,
      SegmentedArticle segmented,
      AnalyzedArticle analyzed,
      AttributedArticle attributed,
      SpokenArticle spoken,
      List<Figure> figures,
      List<TimeExpression> times,
      List<Judgement> judgements,
      long words) {}

  /** Counts words, so that the result reads words a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    public long words;
    private int next;

    private Made next(Texts texts) {
      Made made = texts.made.get(next);
      next = next + 1 == texts.made.size() ? 0 : next + 1;
      words += made.words;
      return made;
    }
  }

  @Benchmark
  public void segment(Texts texts, Counter counter, Blackhole sink) {
    sink.consume(texts.stages.segment().apply(counter.next(texts).article));
  }

  @Benchmark
  public void analyze(Texts texts, Counter counter, Blackhole sink) {
    sink.consume(texts.stages.analyze().apply(counter.next(texts).segmented));
  }

  @Benchmark
  public void attribution(Texts texts, Counter counter, Blackhole sink) {
    sink.consume(texts.stages.attribute().apply(counter.next(texts).analyzed));
  }

  @Benchmark
  public void speaker(Texts texts, Counter counter, Blackhole sink) {
    sink.consume(texts.stages.resolve().apply(counter.next(texts).attributed));
  }

  @Benchmark
  public void quantity(Texts texts, Counter counter, Blackhole sink) {
    sink.consume(texts.stages.figures().apply(counter.next(texts).segmented));
  }

  @Benchmark
  public void time(Texts texts, Counter counter, Blackhole sink) {
    sink.consume(texts.stages.times().apply(counter.next(texts).segmented));
  }

  @Benchmark
  public void stance(Texts texts, Counter counter, Blackhole sink) {
    sink.consume(texts.stages.judge().apply(counter.next(texts).spoken));
  }

  @Benchmark
  public void claim(Texts texts, Counter counter, Blackhole sink) {
    Made m = counter.next(texts);
    sink.consume(texts.assembler.assemble(m.spoken, m.judgements, m.figures, m.times));
  }

  @Benchmark
  public void extract(Texts texts, Counter counter, Blackhole sink) {
    sink.consume(texts.pipeline.apply(counter.next(texts).article));
  }
}
