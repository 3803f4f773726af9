package org.isnad.spark;

import java.io.Serializable;

/**
 * What one task reads of the input: a file, whole lines of one, or a complaint about an input.
 *
 * @param file its place among all files
 * @param input the file as messages name it
 * @param path where it stands, with the file system; empty for a complaint
 * @param start the first byte; lines that begin before it belong to the piece before
 * @param end the byte at which lines of this piece begin no more
 * @param whole whether this is the whole file
 * @param linesBefore lines of the file before this piece
 * @param complaint why the input cannot be read; empty if it can
 */
record InputPiece(
    int file,
    String input,
    String path,
    long start,
    long end,
    boolean whole,
    int linesBefore,
    String complaint)
    implements Serializable {

  static InputPiece whole(int file, String input, String path, long length) {
    return new InputPiece(file, input, path, 0, length, true, 0, "");
  }

  static InputPiece complaint(int file, String input, String reason) {
    return new InputPiece(file, input, "", 0, 0, true, 0, reason);
  }

  InputPiece part(long from, long to) {
    return new InputPiece(file, input, path, from, to, false, 0, "");
  }

  InputPiece after(int lines) {
    return new InputPiece(file, input, path, start, end, whole, lines, complaint);
  }
}
