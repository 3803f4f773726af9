package org.isnad.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.json.FigureValue;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Java records as Spark rows, nested as they are: a component is a column of its name. A figure's
 * value becomes {@code low} and {@code high}, which are equal unless it is a range: «بين 10 و15
 * قتيلا» (“10 to 15 dead”) is 10, 15. Stateless.
 */
final class RecordRows {
  private static final Map<Type, DataType> SIMPLE =
      Map.of(
          String.class, DataTypes.StringType,
          int.class, DataTypes.IntegerType,
          double.class, DataTypes.DoubleType,
          FigureValue.class,
              new StructType().add("low", DataTypes.DoubleType).add("high", DataTypes.DoubleType));

  private RecordRows() {}

  /** The columns of a record type. */
  static StructType schema(Class<?> type) {
    StructType schema = new StructType();
    for (RecordComponent component : type.getRecordComponents()) {
      schema = schema.add(component.getName(), type(component.getGenericType()));
    }
    return schema;
  }

  private static DataType type(Type type) {
    DataType simple = SIMPLE.get(type);
    if (simple != null) {
      return simple;
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ArrayType(type(list.getActualTypeArguments()[0]), false);
    }
    if (type instanceof Class<?> nested && nested.isRecord()) {
      return schema(nested);
    }
    throw new IllegalArgumentException("no column type for " + type.getTypeName());
  }

  /** The values of a record, and after them {@code more}. */
  static Row row(Record value, @Nullable Object... more) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    @Nullable Object[] cells = new Object[components.length + more.length];
    for (int i = 0; i < components.length; i++) {
      cells[i] = cell(read(components[i], value));
    }
    System.arraycopy(more, 0, cells, components.length, more.length);
    return RowFactory.create(cells);
  }

  /** A map in the order of its keys, as Spark takes it. */
  static scala.collection.Map<String, String> map(Map<String, String> map) {
    return CollectionConverters.asScala(new TreeMap<>(map));
  }

  private static @Nullable Object cell(@Nullable Object value) {
    if (value instanceof FigureValue figure) {
      List<Double> ends = figure.numbers().stream().map(Number::doubleValue).toList();
      return RowFactory.create(ends.get(0), ends.get(ends.size() - 1));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(RecordRows::cell).toArray();
    }
    return value instanceof Record nested ? row(nested) : value;
  }

  private static @Nullable Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
