package org.isnad.report;

/**
 * Puts generated text between two comment marks of a Markdown file: {@code <!-- NAME -->} and
 * {@code <!-- /NAME -->}. Stateless.
 */
public final class Splice {
  private Splice() {}

  /**
   * {@code document} with {@code text} between the marks called {@code name}.
   *
   * @throws IllegalArgumentException if the document has no such marks
   */
  public static String into(String document, String name, String text) {
    String open = "<!-- " + name + " -->";
    String close = "<!-- /" + name + " -->";
    int from = document.indexOf(open);
    int to = document.indexOf(close, Math.max(0, from));
    if (from < 0 || to < 0) {
      throw new IllegalArgumentException("no marks " + open + " … " + close);
    }
    return document.substring(0, from + open.length())
        + "\n"
        + text.strip()
        + "\n"
        + document.substring(to);
  }
}
