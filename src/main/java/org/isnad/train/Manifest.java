package org.isnad.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code MANIFEST.json}: size and SHA-256 of every model file under a folder, by name. */
public final class Manifest {
  private Manifest() {}

  /** Writes the manifest of {@code models}, from the files as they are now. */
  public static void update(Path models) throws IOException {
    List<Path> files;
    try (Stream<Path> inside = Files.walk(models)) {
      files = inside.filter(f -> f.toString().endsWith(".bin")).sorted().toList();
    }
    StringBuilder out = new StringBuilder("{");
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      out.append(out.length() > 1 ? ",\n" : "\n")
          .append("  \"")
          .append(models.relativize(file).toString().replace('\\', '/'))
          .append("\": {\n    \"bytes\": ")
          .append(bytes.length)
          .append(",\n    \"sha256\": \"")
          .append(sha256(bytes))
          .append("\"\n  }");
    }
    Files.writeString(models.resolve("MANIFEST.json"), out.append("\n}\n"), StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
