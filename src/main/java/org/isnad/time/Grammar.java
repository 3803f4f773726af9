package org.isnad.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Memo;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.TokenView;

/**
 * The rules of times, by the class they give, and what each class may begin with.
 *
 * <p>A rule may use classes of words (months, units), numbers and what other rules give, never
 * itself at its own beginning. Immutable, thread-safe.
 */
final class Grammar {
  static final String PATH = "/org/isnad/rules/times.tsv";
  private static final BitSet NONE = new BitSet();
  private static final List<String> ROOTS = List.of("TIME", "SOLO");

  private final TimeWords words = new TimeWords();
  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Beginnings> beginnings = new HashMap<>();
  private final Beginnings any = new Beginnings();
  private final Map<String, BitSet> byKey = new HashMap<>();
  private final BitSet numeric = new BitSet();
  private final Memo<BitSet> openings;
  private final Map<String, List<Opened>> opened = new HashMap<>();
  private int openedRules;

  /** A rule with what it may begin with, and its number among the openings. */
  record Opened(Rule rule, Beginnings beginnings, int number) {}

  Grammar(NumberClasses reader) {
    for (Table.Row row : Table.load(PATH).rows()) {
      Rule rule = Rule.of(row);
      rules.computeIfAbsent(rule.gives(), k -> new ArrayList<>()).add(rule);
      number(rule.gives());
      rule.pattern().forEach(element -> number(element.type()));
    }
    numbers.keySet().forEach(this::beginningsOf);
    ROOTS.forEach(root -> any.addAll(beginningsOf(root)));
    numbers.forEach((type, number) -> open(beginningsOf(type), number));
    open(any, numbers.size());
    rules.forEach(this::addOpened);
    openings = new Memo<>(14, key -> openings(key, reader));
  }

  private void number(String type) {
    numbers.putIfAbsent(type, numbers.size());
  }

  private Beginnings beginningsOf(String type) {
    Beginnings known = beginnings.get(type);
    if (known != null) {
      return known;
    }
    Beginnings out = new Beginnings();
    beginnings.put(type, out);
    words.firstOf(type).forEach(out::addWord);
    if (NumberClasses.NAMES.contains(type)) {
      out.addNumbers();
    }
    rules.getOrDefault(type, List.of()).forEach(rule -> addBeginnings(rule, out));
    return out;
  }

  private void addBeginnings(Rule rule, Beginnings out) {
    for (Element element : rule.pattern()) {
      element.words().forEach(out::addWord);
      if (element.isClass()) {
        out.addAll(beginningsOf(element.type()));
      }
      if (!element.optional() && !element.refused()) {
        break;
      }
    }
  }

  private void addOpened(String type, List<Rule> giving) {
    List<Opened> out = new ArrayList<>();
    for (Rule rule : giving) {
      Beginnings own = new Beginnings();
      addBeginnings(rule, own);
      int number = numbers.size() + 1 + openedRules++;
      open(own, number);
      out.add(new Opened(rule, own, number));
    }
    opened.put(type, List.copyOf(out));
  }

  int numberOf(String type) {
    return numbers.getOrDefault(type, 0);
  }

  /** The rules that give {@code type}. */
  List<Opened> giving(String type) {
    return opened.getOrDefault(type, List.of());
  }

  /** Whether a match of {@code rule} can begin at token {@code i}. */
  boolean mayBegin(Opened rule, TokenView view, int i) {
    return view.isWord(i)
        ? openings.of(view.key(i)).get(rule.number)
        : rule.beginnings.may(view.key(i), view.isNumber(i));
  }

  TimeWords words() {
    return words;
  }

  /** Whether a time can begin at token {@code i}: cheap, and no for most words. */
  boolean mayBegin(TokenView view, int i) {
    return view.isWord(i)
        ? openings.of(view.key(i)).get(numbers.size())
        : any.may(view.key(i), view.isNumber(i));
  }

  /** Whether {@code type} can begin at token {@code i}. */
  boolean mayBegin(String type, TokenView view, int i) {
    Beginnings known = beginnings.get(type);
    if (known == null) {
      return true;
    }
    return view.isWord(i)
        ? openings.of(view.key(i)).get(numberOf(type))
        : known.may(view.key(i), view.isNumber(i));
  }

  private void open(Beginnings type, int number) {
    type.keys().forEach(key -> byKey.computeIfAbsent(key, k -> new BitSet()).set(number));
    numeric.set(number, type.withNumbers());
  }

  /** The numbers of all classes and rules that may begin with the word {@code key}. */
  private BitSet openings(String key, NumberClasses reader) {
    List<TokenView.Form> forms = TokenView.forms(key);
    BitSet out = new BitSet();
    for (TokenView.Form form : forms) {
      out.or(byKey.getOrDefault(form.stem(), NONE));
    }
    if (reader.begins(forms)) {
      out.or(numeric);
    }
    return out;
  }
}
