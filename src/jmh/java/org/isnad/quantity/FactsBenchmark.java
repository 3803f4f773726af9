package org.isnad.quantity;

import java.util.concurrent.TimeUnit;
import org.isnad.model.Article;
import org.isnad.model.Published;
import org.isnad.model.SegmentedArticle;
import org.isnad.model.Token;
import org.isnad.normalize.Normalizer;
import org.isnad.segment.Segmenter;
import org.isnad.time.TimeReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Words a second of both layers together, on one thread, over a segmented article. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FactsBenchmark {
  private static final String PARAGRAPH =
      """
      قال وزير المالية في تصريح صحفي أمس الخميس إن الحكومة رصدت نحو 13 مليون دينار تونسي لدعم
      القطاع الزراعي خلال العام الجاري، مشيرا إلى أن أكثر من 40 بالمئة من المزارعين سيستفيدون من
      البرنامج الذي أعلن عنه في 14 مارس 2017 بحضور ثلاثة وزراء ومسؤولين من عدد من المنظمات الدولية.
      وأضاف الوزير أن اللجنة المكلفة بمتابعة الملف ستعقد اجتماعها المقبل في العاصمة من أجل دراسة
      المقترحات التي تقدمت بها النقابات وممثلو المجتمع المدني حول سبل تحسين ظروف العمل في المناطق.
      """;

  /** The article, made once. */
  @State(Scope.Benchmark)
  public static class Text {
    final SegmentedArticle article =
        new Segmenter()
            .segment(
                Article.of("bench", PARAGRAPH.repeat(40))
                    .withPublished(Published.parse("2017-03-10")),
                new Normalizer().normalize(PARAGRAPH.repeat(40)));
    final long words = article.tokens().stream().filter(Token::isWord).count();
    final NumberReader numbers = new NumberReader();
    final TimeReader times = new TimeReader(numbers);
    final QuantityReader quantities = new QuantityReader(numbers, times::reserved);
  }

  /** Counts words, so that the result reads words a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    public long words;
  }

  @Benchmark
  public void figuresAndTimes(Text text, Counter counter, Blackhole sink) {
    sink.consume(text.times.read(text.article));
    sink.consume(text.quantities.read(text.article));
    counter.words += text.words;
  }
}
