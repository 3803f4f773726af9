package org.isnad.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.browser.Browser;

/** The report of some claims, open in a real browser. Not thread-safe. */
final class OpenReport implements AutoCloseable {
  static final boolean RECORD = Boolean.getBoolean("desk.record");

  final Browser browser;
  final Astana astana;
  private final Path folder;

  OpenReport(Path folder) throws Exception {
    this.folder = folder;
    browser = Browser.start(folder);
    astana = Astana.read();
  }

  void open(String name, String data) throws Exception {
    open(name, data, "");
  }

  /** Opens a page in a browser that remembers nothing. */
  void open(String name, String data, String anchor) throws Exception {
    String address = page(name, data);
    browser.open(address);
    browser.run("localStorage.clear()");
    browser.open(address + anchor);
  }

  String page(String name, String data) throws Exception {
    Path file = folder.resolve(name + ".html");
    Files.writeString(file, DeskPage.report(data).html());
    return file.toUri().toString();
  }

  /** The letters of the active claim that are marked as {@code part}. */
  String letters(String part) {
    return String.valueOf(
        browser.run(
            "return [...document.querySelectorAll('#text .' + arguments[0] + '.on')]"
                + ".map((each) => each.textContent).join('')",
            part));
  }

  void record(String file, int width, int height) throws Exception {
    if (RECORD) {
      browser.size(width, height);
      browser.run("document.querySelector('.content.on')?.scrollIntoView({block: 'center'});");
      Thread.sleep(400);
      browser.screenshot(Path.of(file));
      browser.size(1440, 900);
    }
  }

  @Override
  public void close() {
    browser.close();
  }
}
