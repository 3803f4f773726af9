package org.isnad.cli;

import java.util.Optional;
import org.isnad.export.ClaimFormat;

/** What extract and convert can write. */
enum OutputFormat {
  JSONL("claims.jsonl"),
  CSV("claims.csv"),
  JSONLD("claims.jsonld"),
  WEBANNOTATION("claims.webannotation.json"),
  LABELSTUDIO("claims.labelstudio.json"),
  BRAT("brat"),
  CONLLU("tokens.conllu");

  private final String file;

  OutputFormat(String file) {
    this.file = file;
  }

  /** The name of its file, or folder, in a folder of results. */
  String file() {
    return file;
  }

  /** The conversion of claims to it; empty for the claims themselves and for tokens. */
  Optional<ClaimFormat> conversion() {
    return this == JSONL || this == CONLLU
        ? Optional.empty()
        : Optional.of(ClaimFormat.valueOf(name()));
  }

  /** Whether it is a folder of files. */
  boolean isFolder() {
    return this == BRAT;
  }

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
