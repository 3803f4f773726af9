package org.isnad.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears under its name only when it is complete: it is written as {@code NAME.part}
 * and renamed by {@link #commit}. Closed without a commit, it leaves what stood there before. Not
 * thread-safe.
 */
public final class OutputFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Path part;
  private final OutputStream out;
  private boolean open = true;

  private OutputFile(Path target, Path part, OutputStream out) {
    this.target = target;
    this.part = part;
    this.out = out;
  }

  /** Opens {@code NAME.part}, and folders where they are missing; a pipe or device directly. */
  public static OutputFile create(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": is a folder");
    }
    boolean device = Files.exists(file) && !Files.isRegularFile(file);
    Path target = Files.isRegularFile(file) ? file.toRealPath() : file;
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path part = device ? target : target.resolveSibling(target.getFileName() + ".part");
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER);
    return new OutputFile(target, part, out);
  }

  public void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts the file in its place. */
  public void commit() throws IOException {
    open = false;
    out.close();
    if (!part.equals(target)) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public void close() throws IOException {
    if (!open) {
      return;
    }
    open = false;
    try {
      out.close();
    } finally {
      if (!part.equals(target)) {
        Files.deleteIfExists(part);
      }
    }
  }
}
