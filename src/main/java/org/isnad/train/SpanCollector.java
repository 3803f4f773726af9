package org.isnad.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.model.Entity;
import org.isnad.text.Span;

/** Writes sentences one a line and keeps where their entities came to stand. */
final class SpanCollector {
  private final Map<String, Entity.Kind> kinds;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private final List<Entity.Kind> found = new ArrayList<>();

  SpanCollector(Map<String, Entity.Kind> kinds) {
    this.kinds = kinds;
  }

  void add(ConllSentence sentence) {
    boolean open = false;
    for (int i = 0; i < sentence.words().size(); i++) {
      String tag = sentence.tags().get(i);
      Entity.Kind kind = kinds.get(tag.length() > 2 ? tag.substring(2) : "");
      text.append(i == 0 ? "" : " ");
      int start = text.length();
      text.append(sentence.words().get(i));
      int last = spans.size() - 1;
      if (kind != null && open && tag.startsWith("I-") && found.get(last) == kind) {
        spans.set(last, new Span(spans.get(last).start(), text.length()));
      } else if (kind != null) {
        spans.add(new Span(start, text.length()));
        found.add(kind);
      }
      open = kind != null;
    }
    text.append('\n');
  }

  String text() {
    return text.toString();
  }

  int size() {
    return spans.size();
  }

  Span span(int i) {
    return spans.get(i);
  }

  Entity.Kind kind(int i) {
    return found.get(i);
  }
}
