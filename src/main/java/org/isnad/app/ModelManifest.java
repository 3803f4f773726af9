package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.json.Json;
import org.isnad.lexicon.ResourceException;

/** The checksums of the models that the program was built with. Stateless. */
public final class ModelManifest {
  private static final String RESOURCE = "/org/isnad/models/MANIFEST.json";

  private ModelManifest() {}

  /** Each model's SHA-256 by its file. */
  public static SortedMap<String, String> checksums() {
    SortedMap<String, String> checksums = new TreeMap<>();
    read().forEach((file, entry) -> checksums.put(file, entry.sha256()));
    return checksums;
  }

  private static Entries read() {
    try (InputStream in = ModelManifest.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ResourceException(RESOURCE, 0, "no such resource");
      }
      return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Entries.class);
    } catch (IOException | IllegalArgumentException e) {
      throw new ResourceException(RESOURCE, 0, "cannot be read: " + e.getMessage());
    }
  }

  /** One model; its size is not needed here. */
  record Entry(String sha256) {}

  /** The manifest's entries by file. */
  static final class Entries extends TreeMap<String, Entry> {
    private static final long serialVersionUID = 1L;
  }
}
