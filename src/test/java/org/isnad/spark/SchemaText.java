package org.isnad.spark;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Columns as the README writes them: strings without type, a span of text as {@code span}. */
final class SchemaText {
  private static final String SPAN = "struct<text, start int, end int>";

  private SchemaText() {}

  static String of(StructField field) {
    String type = type(field.dataType());
    return field.name() + (type.isEmpty() ? "" : " " + type);
  }

  private static String type(DataType type) {
    if (type instanceof ArrayType list) {
      String element = type(list.elementType());
      return "array<" + (element.isEmpty() ? "string" : element) + ">";
    }
    if (type instanceof StructType struct) {
      String fields =
          Arrays.stream(struct.fields()).map(SchemaText::of).collect(Collectors.joining(", "));
      String text = "struct<" + fields + ">";
      return text.equals(SPAN) ? "span" : text;
    }
    String name = type.simpleString().toLowerCase(Locale.ROOT);
    return name.equals("string") ? "" : name;
  }
}
