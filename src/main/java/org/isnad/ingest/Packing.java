package org.isnad.ingest;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** How a file is packed, by its ending. */
enum Packing {
  NONE(""),
  GZIP(".gz"),
  ZSTD(".zst"),
  ZIP(".zip");

  private final String ending;

  Packing(String ending) {
    this.ending = ending;
  }

  static Packing of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Packing packing : new Packing[] {GZIP, ZSTD, ZIP}) {
      if (lower.endsWith(packing.ending)) {
        return packing;
      }
    }
    return NONE;
  }

  /** The name of what is inside: «a.jsonl» of «a.jsonl.gz». */
  static String unpackedName(String name) {
    return name.substring(0, name.length() - of(name).ending.length());
  }

  /** The bytes inside a stream that holds one file. */
  InputStream unpack(InputStream packed) throws IOException {
    Meter meter = new Meter();
    InputStream in = new BufferedInputStream(meter.counting(packed), 1 << 16);
    return switch (this) {
      case GZIP -> new BombGuard(new GZIPInputStream(in, 1 << 16), meter);
      case ZSTD -> new BombGuard(new ZstdInputStream(in), meter);
      default -> in;
    };
  }
}
