package org.isnad.time;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.TokenView;

/** The words that a class of pieces may begin with, so that no rule is tried in vain. */
final class Beginnings {
  private final Set<String> keys = new HashSet<>();
  private boolean numbers;

  void addWord(String key) {
    keys.add(key);
    if (key.startsWith("ال") && key.length() > 3) {
      keys.add(key.substring(2));
    }
  }

  void addNumbers() {
    numbers = true;
    addWord("ال");
    addWord("(");
  }

  void addAll(Beginnings other) {
    keys.addAll(other.keys);
    numbers |= other.numbers;
  }

  boolean may(TokenView view, int i, NumberClasses reader) {
    if (!view.isWord(i)) {
      return (numbers && view.isNumber(i)) || keys.contains(view.key(i));
    }
    for (TokenView.Form form : view.forms(i)) {
      if (keys.contains(form.stem())) {
        return true;
      }
    }
    return numbers && reader.begins(view, i);
  }
}
