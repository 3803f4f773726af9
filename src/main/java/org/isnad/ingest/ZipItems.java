package org.isnad.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of an archive one after the other, as a stream. An archive in the archive is not
 * opened; a file in it that cannot be read spoils no other. Not thread-safe.
 */
final class ZipItems implements Items {
  private final String input;
  private final ZipInputStream zip;
  private Items open = Items.of();

  ZipItems(String input, InputStream in) {
    this.input = input;
    this.zip = new ZipInputStream(in, StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable Item next() throws IOException {
    while (true) {
      Item item = open.next();
      if (item != null) {
        return item;
      }
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        return null;
      }
      open = entry.isDirectory() ? Items.of() : entry(entry.getName());
    }
  }

  private Items entry(String path) {
    String inside = input + "/" + path;
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (Packing.of(name) == Packing.ZIP) {
      return Items.of(new Item.Unreadable(new Origin(inside, 0), "an archive in an archive"));
    }
    if (name.startsWith(".") || !Format.isKnown(name)) {
      return Items.of();
    }
    return new Guarded(inside, name);
  }

  /** One entry, whose damage is its own. */
  private final class Guarded implements Items {
    private final String inside;
    private final String name;
    private @Nullable Items items;
    private boolean broken;

    Guarded(String inside, String name) {
      this.inside = inside;
      this.name = name;
    }

    @Override
    public @Nullable Item next() {
      if (broken) {
        return null;
      }
      try {
        if (items == null) {
          InputStream in = Packing.of(name).unpack(new Unclosed(zip));
          String bare = Packing.unpackedName(name);
          items = Format.of(bare).open(new Source(inside, bare, in));
        }
        return items.next();
      } catch (IOException e) {
        broken = true;
        return new Item.Unreadable(new Origin(inside, 0), "cannot be read: " + e.getMessage());
      }
    }

    @Override
    public void close() {}
  }

  /** Keeps the archive open when an entry's reader closes its stream. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
