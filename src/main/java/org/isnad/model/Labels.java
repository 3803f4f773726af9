package org.isnad.model;

import java.util.Locale;

/** The names of enum constants in lower case, made once for each enum. */
final class Labels {
  private static final ClassValue<String[]> LABELS =
      new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
          Object[] constants = type.getEnumConstants();
          String[] labels = new String[constants.length];
          for (int i = 0; i < labels.length; i++) {
            labels[i] = ((Enum<?>) constants[i]).name().toLowerCase(Locale.ROOT);
          }
          return labels;
        }
      };

  private Labels() {}

  /** The label of a constant; of anything else its name in lower case. */
  static String of(Label label) {
    return label instanceof Enum<?> constant
        ? LABELS.get(constant.getDeclaringClass())[constant.ordinal()]
        : label.name().toLowerCase(Locale.ROOT);
  }
}
