package org.isnad.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.TokenView;

/**
 * The rules of times, by the class they give.
 *
 * <p>A rule may use classes of words (months, units), numbers and what other rules give, never
 * itself at its own beginning. Immutable, thread-safe.
 */
final class Grammar {
  static final String PATH = "/org/isnad/rules/times.tsv";

  private final TimeWords words = new TimeWords();
  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> starters = new HashSet<>();

  Grammar() {
    for (Table.Row row : Table.load(PATH).rows()) {
      Rule rule = Rule.of(row);
      rules.computeIfAbsent(rule.gives(), k -> new ArrayList<>()).add(rule);
      for (Element element : rule.pattern()) {
        starters.addAll(element.words());
        number(element.type());
        if (!element.optional()) {
          break;
        }
      }
      rule.pattern().forEach(element -> number(element.type()));
    }
  }

  private void number(String type) {
    numbers.putIfAbsent(type, numbers.size());
  }

  int numberOf(String type) {
    return numbers.getOrDefault(type, 0);
  }

  List<Rule> giving(String type) {
    return rules.getOrDefault(type, List.of());
  }

  TimeWords words() {
    return words;
  }

  /** Whether any rule can begin at token {@code i}: cheap, and no for most words. */
  boolean mayBegin(TokenView view, int i, NumberClasses numbers) {
    if (!view.isWord(i)) {
      return view.isNumber(i);
    }
    for (TokenView.Form form : view.forms(i)) {
      if (starters.contains(form.stem()) || words.begins(form.stem())) {
        return true;
      }
    }
    return numbers.begins(view, i);
  }
}
