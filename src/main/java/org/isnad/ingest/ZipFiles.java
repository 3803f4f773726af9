package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of an archive one after the other: by its directory, so that damage in one file spoils
 * no other, or, where the directory is cut off, as they stand. Not thread-safe.
 */
interface ZipFiles extends Closeable {
  /** Goes to the next file and says its path; {@code null} at the end. */
  @Nullable String next() throws IOException;

  /** The bytes of the file at hand, unpacked. */
  InputStream open() throws IOException;

  /** The files of an archive of this machine. */
  static ZipFiles of(Path archive, Meter read) throws IOException {
    try {
      ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
      return new ByDirectory(zip, read);
    } catch (ZipException e) {
      return asTheyStand(read.counting(Files.newInputStream(archive)));
    }
  }

  /** The files of an archive that can only be read from the beginning. */
  static ZipFiles asTheyStand(InputStream archive) {
    Meter packed = new Meter();
    InputStream in = new BufferedInputStream(packed.counting(archive), 1 << 16);
    return new AsTheyStand(new ZipInputStream(in, StandardCharsets.UTF_8), packed);
  }

  /** By the archive's directory. */
  final class ByDirectory implements ZipFiles {
    private final ZipFile zip;
    private final Meter read;
    private final Iterator<? extends ZipEntry> entries;
    private @Nullable ZipEntry entry;

    private ByDirectory(ZipFile zip, Meter read) {
      this.read = read;
      this.zip = zip;
      this.entries = zip.entries().asIterator();
    }

    @Override
    public @Nullable String next() {
      ZipEntry next = entries.hasNext() ? entries.next() : null;
      entry = next;
      return next == null ? null : next.getName();
    }

    @Override
    public InputStream open() throws IOException {
      ZipEntry at = entry;
      InputStream in = at == null ? null : zip.getInputStream(at);
      if (at == null || in == null) {
        throw new IOException("no such file in the archive");
      }
      Meter packed = new Meter();
      packed.add(Math.max(0, at.getCompressedSize()));
      read.add(packed.bytes());
      return new BombGuard(in, packed);
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  /** From the beginning to where it was cut. */
  final class AsTheyStand implements ZipFiles {
    private final ZipInputStream zip;
    private final Meter packed;

    private AsTheyStand(ZipInputStream zip, Meter packed) {
      this.zip = zip;
      this.packed = packed;
    }

    @Override
    public @Nullable String next() throws IOException {
      ZipEntry entry = zip.getNextEntry();
      return entry == null ? null : entry.getName();
    }

    @Override
    public InputStream open() {
      return new FilterInputStream(new BombGuard(zip, packed)) {
        @Override
        public void close() {}
      };
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
