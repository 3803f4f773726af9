package org.isnad.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window. A test that needs it is skipped where there is none. */
public final class Browser implements AutoCloseable {
  private static final List<String> CHROMIUM =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final String AXE = "/axe.min.js";

  private final ChromeDriver driver;
  private final Path downloads;

  private Browser(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  /** A new browser that keeps its profile and its downloads in {@code folder}. */
  public static Browser start(Path folder) throws IOException {
    String binary =
        CHROMIUM.stream().filter(file -> Files.isExecutable(Path.of(file))).findFirst().orElse("");
    Assumptions.assumeTrue(
        !binary.isEmpty() && Files.isExecutable(DRIVER),
        "no Chromium with chromedriver on this machine: browser tests are skipped");
    Path downloads = Files.createDirectories(folder.resolve("downloads"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    ChromeDriver driver = new ChromeDriver(service, options(binary, folder, downloads));
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(120));
    Browser browser = new Browser(driver, downloads);
    browser.size(1440, 900);
    return browser;
  }

  private static ChromeOptions options(String binary, Path folder, Path downloads) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + folder.resolve("profile"));
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "download.default_directory",
            downloads.toString(),
            "profile.default_content_setting_values.automatic_downloads",
            1));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** Sets the size of the page; below 600 it is a phone. */
  public void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  public void open(String address) {
    driver.get("about:blank");
    driver.get(address);
    await("return document.body.dataset.ready !== undefined");
  }

  /** Waits until the script is true. */
  public void await(String script, Object... arguments) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!Boolean.TRUE.equals(run(script, arguments))) {
      if (System.nanoTime() > end) {
        throw new TimeoutException("never true: " + script);
      }
      pause();
    }
  }

  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  public String text(String selector) {
    return String.valueOf(
        run("return document.querySelector(arguments[0]).textContent.toWellFormed()", selector));
  }

  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Clicks as a script would, wherever the element stands. */
  public void click(String selector) {
    run("document.querySelector(arguments[0]).click()", selector);
  }

  /** Moves the mouse to the middle of an element, wherever the page has to be scrolled for it. */
  public void pointAt(String selector) {
    new Actions(driver).moveToElement(find(selector)).perform();
  }

  public void type(String selector, String text) {
    WebElement field = find(selector);
    field.clear();
    field.sendKeys(text);
  }

  /** Everything that the page said on its console at level warning or above. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** Milliseconds that the page's main thread has worked, whatever else the machine does. */
  public double worked() {
    Map<String, Object> result = driver.executeCdpCommand("Performance.getMetrics", Map.of());
    for (Object metric : (List<?>) Objects.requireNonNull(result.get("metrics"))) {
      Map<?, ?> named = (Map<?, ?>) metric;
      if ("TaskDuration".equals(named.get("name"))) {
        return 1000 * ((Number) Objects.requireNonNull(named.get("value"))).doubleValue();
      }
    }
    throw new IllegalStateException("no TaskDuration in " + result);
  }

  /** Lets {@link #worked} count the thread's own time. */
  public void countWork() {
    driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
  }

  /** What axe finds that is serious or critical, a line each. */
  @SuppressWarnings("unchecked")
  public List<String> barriers() throws IOException {
    try (var in = Objects.requireNonNull(Browser.class.getResourceAsStream(AXE), AXE)) {
      run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<String>)
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "axe.run(document, {resultTypes: ['violations']}).then((found) =>"
                + " done(found.violations.filter((v) => /serious|critical/.test(v.impact))"
                + ".map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' ').slice(0, 600))))");
  }

  public void screenshot(Path file) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  /** A downloaded file, once it is there. */
  public Path download(String name) throws IOException {
    Path file = downloads.resolve(name);
    for (int n = 0; n < 300 && !Files.exists(file); n++) {
      pause();
    }
    if (!Files.exists(file)) {
      try (Stream<Path> there = Files.list(downloads)) {
        throw new IOException("not downloaded: " + name + ", but " + there.toList());
      }
    }
    return file;
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
