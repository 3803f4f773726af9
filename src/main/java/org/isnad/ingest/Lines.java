package org.isnad.ingest;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Turns markup into text with one paragraph a line. Stateless. */
final class Lines {
  private Lines() {}

  /** The text of {@code element}, a line for each block and each forced line break. */
  static String of(Element element) {
    StringBuilder out = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              out.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (breaks(node)) {
              out.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (breaks(node)) {
              out.append('\n');
            }
          }
        },
        element);
    return Arrays.stream(out.toString().split("\n"))
        .map(line -> line.replaceAll("[\\s\u00a0]+", " ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
  }
}
