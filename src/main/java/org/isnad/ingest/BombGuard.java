package org.isnad.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends the reading of packed bytes that unpack to absurdly much: text packs to a tenth, not to a
 * thousandth. Not thread-safe.
 */
final class BombGuard extends FilterInputStream {
  private static final long HARMLESS = 64L << 20;
  private static final long MOST = 200;

  private final Meter packed;
  private long unpacked;

  /**
   * @param packed counts the packed bytes
   */
  BombGuard(InputStream unpacking, Meter packed) {
    super(unpacking);
    this.packed = packed;
  }

  /** What was packed unpacks to more than can be text. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException() {
      super("unpacks to more than " + MOST + " times its size, not read further");
    }
  }

  @Override
  public int read() throws IOException {
    return counted(super.read(), 1);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    return counted(read, read);
  }

  private int counted(int read, int count) throws BombException {
    unpacked += Math.max(0, read < 0 ? 0 : count);
    if (unpacked > HARMLESS && unpacked > MOST * Math.max(1, packed.bytes())) {
      throw new BombException();
    }
    return read;
  }
}
