package org.isnad.ingest;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Breaks good files by seeded mutation, and knows which of their articles the damage has not
 * touched.
 */
final class BrokenInputs {
  private static final int ARTICLES = 6;

  private BrokenInputs() {}

  /** What is done to a file. */
  enum Mutation {
    BIT_FLIPS,
    TRUNCATION,
    NOISE,
    WRONG_ENCODING,
    NESTED_ARCHIVE
  }

  /** Formats with a record an article; where only a part is damaged the others must survive. */
  enum Kind {
    JSONL(".jsonl", "", "{\"id\":\"%1$s\",\"text\":\"%2$s\"}\n", ""),
    CSV(".csv", "id,text\n", "%1$s,\"%2$s\"\n", ""),
    TSV(".tsv", "id\ttext\n", "%1$s\t%2$s\n", ""),
    XML(".xml", "", "<DOC><DOCNO>%1$s</DOCNO><TEXT>%2$s</TEXT></DOC>\n", ""),
    JSON(
        ".json", "[", "{\"id\":\"%1$s\",\"text\":\"%2$s\"},\n", "{\"id\":\"z\",\"text\":\"قال\"}]"),
    FEED(
        ".rss",
        "<rss version=\"2.0\"><channel><title>خبر</title>",
        "<item><guid>%1$s</guid><description>%2$s</description></item>\n",
        "</channel></rss>"),
    TEXT(".txt", "", "%2$s\n", ""),
    PAGE(".html", "<html><body><article>", "<p>%2$s</p>", "</article></body></html>"),
    GZIP(".jsonl.gz", "", "{\"id\":\"%1$s\",\"text\":\"%2$s\"}\n", ""),
    ZSTD(".jsonl.zst", "", "{\"id\":\"%1$s\",\"text\":\"%2$s\"}\n", ""),
    ZIP(".zip", "", "{\"id\":\"%1$s\",\"text\":\"%2$s\"}\n", ""),
    WARC(".warc", "", "%2$s", "");

    final String ending;
    private final String before;
    private final String record;
    private final String after;

    Kind(String ending, String before, String record, String after) {
      this.ending = ending;
      this.before = before;
      this.record = record;
      this.after = after;
    }

    boolean isLines() {
      return this == JSONL || this == CSV || this == TSV || this == XML;
    }
  }

  /**
   * A broken file.
   *
   * @param untouched texts of articles that the damage has not touched and that must be read
   */
  record Broken(Kind kind, Mutation mutation, byte[] bytes, List<String> untouched) {}

  static Broken of(Kind kind, Mutation mutation, Random random) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    List<String> texts = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    file.writeBytes(utf8(kind.before));
    for (int i = 0; i < ARTICLES; i++) {
      String text =
          "أكد الوزير رقم " + random.nextInt(1000) + " اليوم أن الخطة رقم " + i + " جاهزة تماما.";
      starts.add(file.size());
      texts.add(text);
      String record =
          kind == Kind.WARC
              ? SampleFiles.warc("https://example.org/" + i)
              : String.format(java.util.Locale.ROOT, kind.record, "a" + i, text);
      file.writeBytes(utf8(record));
    }
    starts.add(file.size());
    file.writeBytes(utf8(kind.after));
    byte[] plain = file.toByteArray();
    TreeSet<Integer> damaged = new TreeSet<>();
    boolean packed = kind == Kind.GZIP || kind == Kind.ZSTD || kind == Kind.ZIP;
    byte[] bytes = mutate(packed ? pack(kind, plain) : plain, kind, mutation, random, damaged);
    List<String> untouched =
        kind.isLines() && mutation.ordinal() <= Mutation.NOISE.ordinal()
            ? untouched(texts, starts, damaged)
            : List.of();
    return new Broken(kind, mutation, bytes, untouched);
  }

  /** The articles with no damage in them, in the line end before or in the header. */
  private static List<String> untouched(
      List<String> texts, List<Integer> starts, TreeSet<Integer> damaged) {
    List<String> untouched = new ArrayList<>();
    if (damaged.isEmpty() || damaged.first() >= starts.get(0)) {
      for (int i = 0; i < texts.size(); i++) {
        int from = i == 0 ? 0 : starts.get(i) - 1;
        if (damaged.subSet(from, starts.get(i + 1)).isEmpty()) {
          untouched.add(texts.get(i));
        }
      }
    }
    return untouched;
  }

  private static byte[] mutate(
      byte[] good, Kind kind, Mutation mutation, Random random, TreeSet<Integer> damaged)
      throws IOException {
    byte[] bytes = good.clone();
    switch (mutation) {
      case BIT_FLIPS -> {
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
          int at = random.nextInt(bytes.length);
          bytes[at] ^= (byte) (1 << random.nextInt(8));
          damaged.add(at);
        }
      }
      case TRUNCATION -> {
        int length = random.nextInt(bytes.length);
        for (int i = length; i < bytes.length; i++) {
          damaged.add(i);
        }
        bytes = Arrays.copyOf(bytes, length);
      }
      case NOISE -> {
        byte[] noise = new byte[1 + random.nextInt(30)];
        random.nextBytes(noise);
        int at = random.nextInt(Math.max(1, bytes.length - noise.length));
        for (int i = 0; i < noise.length && at + i < bytes.length; i++) {
          bytes[at + i] = noise[i];
          damaged.add(at + i);
        }
      }
      case WRONG_ENCODING -> {
        String[] names = {"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "ISO-8859-1"};
        Charset charset = Charset.forName(names[random.nextInt(names.length)]);
        bytes = new String(good, StandardCharsets.UTF_8).getBytes(charset);
      }
      case NESTED_ARCHIVE -> bytes = pack(random.nextBoolean() ? Kind.ZIP : Kind.GZIP, good);
    }
    return bytes;
  }

  private static byte[] pack(Kind kind, byte[] plain) throws IOException {
    if (kind == Kind.ZSTD) {
      return Zstd.compress(plain);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    if (kind == Kind.GZIP) {
      try (OutputStream out = new GZIPOutputStream(packed)) {
        out.write(plain);
      }
    } else {
      try (ZipOutputStream out = new ZipOutputStream(packed)) {
        out.putNextEntry(new ZipEntry("a.jsonl"));
        out.write(plain);
        out.putNextEntry(new ZipEntry("b.zip"));
        out.write(plain);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
