package org.isnad.ingest;

import java.io.IOException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of an archive one after the other. An archive in the archive is not opened; a
 * file in it that cannot be read spoils no other. Not thread-safe.
 */
final class ZipItems implements Items {
  private final String input;
  private final ReadOptions options;
  private final ZipFiles files;
  private Items open = Items.of();
  private boolean ended;

  ZipItems(String input, ZipFiles files, ReadOptions options) {
    this.input = input;
    this.files = files;
    this.options = options;
  }

  @Override
  public @Nullable Item next() throws IOException {
    while (true) {
      Item item = open.next();
      if (item != null || ended) {
        return item;
      }
      try {
        String path = files.next();
        if (path == null) {
          return null;
        }
        open = path.endsWith("/") ? Items.of() : entry(path);
      } catch (ZipException e) {
        ended = true;
        open = unreadable(input, e);
      }
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

  private static Items unreadable(String what, Exception e) {
    return Items.of(new Item.Unreadable(new Origin(what, 0), "cannot be read: " + e.getMessage()));
  }

  /** One file, whose damage is its own. */
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
    public @Nullable Item next() throws IOException {
      if (broken) {
        return null;
      }
      try {
        if (items == null) {
          String bare = Packing.unpackedName(name);
          Source source = new Source(inside, bare, Packing.of(name).unpack(files.open()));
          items = Format.of(bare).open(source, options);
        }
        return items.next();
      } catch (IOException | RuntimeException e) {
        broken = true;
        ended = e instanceof BombGuard.BombException;
        return unreadable(inside, e).next();
      }
    }

    @Override
    public void close() {}
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
