package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.isnad.lexicon.ResourceException;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it down. */
final class Version implements IVersionProvider {
  private static final String RESOURCE = "/org/isnad/version.properties";

  @Override
  public String[] getVersion() {
    return new String[] {"isnad " + read()};
  }

  static String read() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ResourceException(RESOURCE, 0, "no such resource");
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
    } catch (IOException e) {
      throw new ResourceException(RESOURCE, 0, "cannot be read: " + e.getMessage());
    }
    return properties.getProperty("version", "unknown");
  }
}
