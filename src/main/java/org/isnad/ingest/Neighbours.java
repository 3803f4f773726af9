package org.isnad.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files beside a file, by name: a text's description stands beside it. */
@FunctionalInterface
public interface Neighbours {
  /** The bytes of the file {@code name} in the same folder; empty if there is none. */
  Optional<byte[]> read(String name) throws IOException;

  /** The files beside {@code file} of this machine. */
  static Neighbours of(Path file) {
    return name -> {
      Path other = file.resolveSibling(name);
      return Files.isRegularFile(other) ? Optional.of(Files.readAllBytes(other)) : Optional.empty();
    };
  }
}
