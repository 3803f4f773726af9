package org.isnad.desk;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one script of a module and those that it imports: each once, after what it needs, without
 * the import and export words. The modules may not use a name twice.
 *
 * <p>Stateless.
 */
final class ScriptBundle {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{[^}]*} from '\\./([a-z-]+\\.js)';\\n");
  private static final Pattern EXPORT = Pattern.compile("(?m)^export ");

  private ScriptBundle() {}

  /** The script of module {@code entry}. */
  static String of(String entry) {
    Set<String> done = new LinkedHashSet<>();
    StringBuilder script = new StringBuilder();
    append(entry, done, script);
    return script.toString();
  }

  private static void append(String name, Set<String> done, StringBuilder script) {
    if (!done.add(name)) {
      return;
    }
    String source = WebResources.read(name);
    Matcher imports = IMPORT.matcher(source);
    while (imports.find()) {
      append(imports.group(1), done, script);
    }
    String own = EXPORT.matcher(imports.replaceAll("")).replaceAll("");
    script.append("\n// ").append(name).append('\n').append(own.strip()).append('\n');
  }
}
