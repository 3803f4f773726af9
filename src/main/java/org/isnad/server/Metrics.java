package org.isnad.server;

import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What the server has done so far, in the text format that Prometheus reads. Thread-safe. */
final class Metrics {
  private static final double[] SECONDS = {0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};

  private final ConcurrentSkipListMap<String, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final LongAdder[] buckets = new LongAdder[SECONDS.length];
  private final LongAdder count = new LongAdder();
  private final LongAdder nanos = new LongAdder();
  private final AtomicInteger inFlight = new AtomicInteger();

  Metrics() {
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = new LongAdder();
    }
  }

  void begin() {
    inFlight.incrementAndGet();
  }

  void end() {
    inFlight.decrementAndGet();
  }

  /**
   * One more answer, counted before it is sent: who has an answer finds it counted.
   *
   * @param path that of a route, never a client's
   * @param took nanoseconds from request to answer
   */
  void answered(String path, int status, long took) {
    requests
        .computeIfAbsent(
            "{path=\"" + path + "\",status=\"" + status + "\"}", labels -> new LongAdder())
        .increment();
    count.increment();
    nanos.add(took);
    for (int i = 0; i < SECONDS.length; i++) {
      if (took <= SECONDS[i] * 1e9) {
        buckets[i].increment();
      }
    }
  }

  String text() {
    StringBuilder text = new StringBuilder();
    head(text, "isnad_requests_total", "counter", "Answers by route and status.");
    requests.forEach((labels, n) -> line(text, "isnad_requests_total" + labels, n.sum()));
    head(text, "isnad_request_seconds", "histogram", "Time from request to answer.");
    for (int i = 0; i < SECONDS.length; i++) {
      line(text, "isnad_request_seconds_bucket{le=\"" + SECONDS[i] + "\"}", buckets[i].sum());
    }
    line(text, "isnad_request_seconds_bucket{le=\"+Inf\"}", count.sum());
    text.append("isnad_request_seconds_sum ")
        .append(String.format(Locale.ROOT, "%.6f", nanos.sum() / 1e9))
        .append('\n');
    line(text, "isnad_request_seconds_count", count.sum());
    head(text, "isnad_requests_in_flight", "gauge", "Requests being answered.");
    line(text, "isnad_requests_in_flight", inFlight.get());
    head(text, "isnad_heap_used_bytes", "gauge", "Heap in use.");
    Runtime jvm = Runtime.getRuntime();
    line(text, "isnad_heap_used_bytes", jvm.totalMemory() - jvm.freeMemory());
    return text.toString();
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder text, String name, long value) {
    text.append(name).append(' ').append(value).append('\n');
  }
}
