package org.isnad.export;

import java.util.Locale;

/** The formats that claims are converted to. */
public enum ClaimFormat {
  CSV,
  JSONLD,
  WEBANNOTATION,
  LABELSTUDIO,
  BRAT;

  /** A writer of this format. */
  Exporter exporter() {
    return switch (this) {
      case CSV -> new CsvExporter();
      case JSONLD -> new JsonLdExporter();
      case WEBANNOTATION -> new WebAnnotationExporter();
      case LABELSTUDIO -> new LabelStudioExporter();
      case BRAT -> new BratExporter();
    };
  }

  /** Whether it needs the articles' texts, not only the claims. */
  public boolean needsText() {
    return this != CSV && this != JSONLD;
  }

  /** The ending of its file; brat has a file an article. */
  public String ending() {
    return switch (this) {
      case CSV -> ".csv";
      case JSONLD -> ".jsonld";
      case WEBANNOTATION -> ".webannotation.json";
      case LABELSTUDIO -> ".labelstudio.json";
      case BRAT -> ".ann";
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
