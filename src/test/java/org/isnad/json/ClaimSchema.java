package org.isnad.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Validates claims, for every test that makes some. */
public final class ClaimSchema {
  private static final Schema SCHEMA = load();

  private ClaimSchema() {}

  /** What is wrong with one line; empty for a valid claim. */
  public static List<String> errors(String line) {
    return SCHEMA.validate(line, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static Schema load() {
    try (InputStream in =
        ClaimSchema.class.getResourceAsStream("/org/isnad/schema/claim-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
