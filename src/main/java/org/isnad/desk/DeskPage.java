package org.isnad.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page as one HTML file, with the policy that lets a browser run nothing but the page's own
 * script.
 *
 * <p>Example: an article that holds {@code <script>} is shown with these letters: data stand in a
 * block that is not run, with every {@code <} escaped, and the script only ever sets text.
 *
 * @param html the file
 * @param policy its Content-Security-Policy
 */
public record DeskPage(String html, String policy) {
  private static final String NOTHING = "default-src 'none'";
  private static final String FIXED = "; img-src data:; base-uri 'none'; form-action 'none'";

  /** A report over {@code data}, which reaches no network. */
  public static DeskPage report(String data) {
    String block = "<script type=\"application/json\" id=\"data\">" + inert(data) + "</script>";
    return page("report", block, "");
  }

  /** The server's page, which asks for an article first and reaches only the server it is from. */
  public static DeskPage serving() {
    return page("serve", "", "; connect-src 'self'");
  }

  private static DeskPage page(String mode, String data, String connect) {
    String style = WebResources.read("desk.css");
    String script = ScriptBundle.of(mode + ".js");
    String policy =
        NOTHING + "; style-src " + hash(style) + "; script-src " + hash(script) + connect + FIXED;
    String meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">";
    String html = WebResources.read("desk.html");
    html = fill(html, "policy", meta);
    html = fill(html, "mode", mode);
    html = fill(html, "style", style);
    html = fill(html, "script", script);
    return new DeskPage(fill(html, "data", data), policy);
  }

  private static String fill(String html, String name, String value) {
    return html.replace("{{" + name + "}}", value);
  }

  /** JSON that cannot end the block it stands in, nor a line of a script. */
  private static String inert(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
