package org.isnad.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

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
  private long length;
  private boolean open = true;
  private boolean kept;

  private OutputFile(Path target, Path part, OutputStream out, long length) {
    this.target = target;
    this.part = part;
    this.out = out;
    this.length = length;
  }

  /** Opens {@code NAME.part}, and folders where they are missing; a pipe or device directly. */
  public static OutputFile create(Path file) throws IOException {
    return open(file, 0);
  }

  /** Goes on with {@code NAME.part} after its first {@code length} bytes. */
  static OutputFile open(Path file, long length) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": is a folder");
    }
    boolean device = Files.exists(file) && !Files.isRegularFile(file);
    Path target = Files.isRegularFile(file) ? file.toRealPath() : file;
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (device) {
      return new OutputFile(target, target, Files.newOutputStream(target), 0);
    }
    Path part = part(target);
    if (length > 0 && (!Files.exists(part) || Files.size(part) < length)) {
      throw new IOException(part + ": shorter than its journal says, cannot be resumed");
    }
    FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length).position(length);
    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    return new OutputFile(target, part, out, length);
  }

  /** The file of a run that was complete, but perhaps ended before it was put in its place. */
  static OutputFile complete(Path file, long length) throws IOException {
    Path target = Files.isRegularFile(file) ? file.toRealPath() : file;
    boolean placed = length == 0 || (Files.exists(target) && Files.size(target) == length);
    return placed && !Files.exists(part(target))
        ? new OutputFile(target, target, new Placed(target), length)
        : open(file, length);
  }

  /** A file to which nothing is to be added. */
  private static final class Placed extends OutputStream {
    private final Path file;

    Placed(Path file) {
      this.file = file;
    }

    @Override
    public void write(int letter) throws IOException {
      throw new IOException(
          file + " is complete, but its input has grown since; run without --resume");
    }
  }

  private static Path part(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }

  public void write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw unwritten(e);
    }
    length += bytes.length;
  }

  private IOException unwritten(IOException e) {
    return new IOException("cannot write " + part + ": " + e.getMessage(), e);
  }

  /** The file as a writer; what it is given is written with the rest. */
  public Writer writer() {
    return new Writer() {
      @Override
      public void write(char[] letters, int from, int count) throws IOException {
        OutputFile.this.write(new String(letters, from, count));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  /** Hands all that was written to the system; says how much it is. */
  long flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw unwritten(e);
    }
    return length;
  }

  /** Leaves {@code NAME.part} where it is when closed without a commit. */
  void keep() {
    kept = true;
  }

  /** Deletes {@code NAME.part} when closed without a commit. */
  void drop() {
    kept = false;
  }

  /** Puts the file in its place. */
  public void commit() throws IOException {
    open = false;
    try {
      out.close();
    } catch (IOException e) {
      throw unwritten(e);
    }
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
      if (!part.equals(target) && !kept) {
        Files.deleteIfExists(part);
      }
    }
  }
}
