package org.isnad.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Words in order in a file, each without the letters it shares with the one before: «كتاب», «كتابة»
 * is «كتاب», 4 and «ة».
 */
final class SharedPrefix {
  private SharedPrefix() {}

  static void write(String before, String word, DataOutputStream out) throws IOException {
    int most = Math.min(255, Math.min(before.length(), word.length()));
    int n = 0;
    while (n < most && before.charAt(n) == word.charAt(n)) {
      n++;
    }
    out.writeByte(n);
    out.writeUTF(word.substring(n));
  }

  static String read(String before, DataInputStream in) throws IOException {
    int shared = in.readUnsignedByte();
    if (shared > before.length()) {
      throw new IOException("shares " + shared + " letters with " + before);
    }
    return before.substring(0, shared) + in.readUTF();
  }
}
