package org.isnad.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A model that is read at first use, once, by whichever thread comes first. Reading one switches
 * off CoreNLP's own log, which would go to standard error.
 */
final class Lazy<T> {
  private final Supplier<T> reader;
  private volatile @Nullable T value;

  Lazy(Supplier<T> reader) {
    this.reader = reader;
  }

  T get() {
    T read = value;
    return read == null ? readOnce() : read;
  }

  private synchronized T readOnce() {
    T read = value;
    if (read == null) {
      RedwoodConfiguration.current().clear().apply();
      read = reader.get();
      value = read;
    }
    return read;
  }
}
