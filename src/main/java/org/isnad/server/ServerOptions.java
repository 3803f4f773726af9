package org.isnad.server;

import java.time.Duration;

/**
 * What a server allows.
 *
 * @param maxBody bytes of a request's body; a longer one is answered 413
 * @param timeout for one answer, and for a client to send its request; a longer one is answered 503
 *     or cut off
 * @param concurrency requests at work or waiting at the same time; one more is answered 429
 * @param workers articles at work at the same time
 */
public record ServerOptions(int maxBody, Duration timeout, int concurrency, int workers) {
  /** 1 MiB, 30 seconds, 64 requests, an article a core. */
  public static final ServerOptions DEFAULT =
      new ServerOptions(
          1 << 20, Duration.ofSeconds(30), 64, Runtime.getRuntime().availableProcessors());

  public ServerOptions {
    positive("max body", maxBody);
    positive("timeout in seconds", timeout.toSeconds());
    positive("concurrency", concurrency);
    positive("workers", workers);
  }

  private static void positive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " is not positive: " + value);
    }
  }
}
