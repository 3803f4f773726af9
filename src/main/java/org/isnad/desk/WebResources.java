package org.isnad.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.isnad.lexicon.ResourceException;

/** The files of the page, by name. Stateless. */
final class WebResources {
  private static final String FOLDER = "/org/isnad/web/";

  private WebResources() {}

  static String read(String name) {
    try (InputStream in = WebResources.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new ResourceException(FOLDER + name, 0, "no such resource");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ResourceException(FOLDER + name, 0, "cannot be read: " + e.getMessage());
    }
  }
}
