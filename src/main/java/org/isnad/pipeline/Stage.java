package org.isnad.pipeline;

/**
 * One step from an article to its claims: takes the record that the step before it makes. Pure,
 * thread-safe and deterministic.
 *
 * <p>Example: the segmenter turns «قال. وأضاف.» (“He said. And he added.”) into an article of two
 * sentences.
 *
 * @param <I> what it reads
 * @param <O> what it makes
 */
@FunctionalInterface
public interface Stage<I, O> {
  O apply(I in);

  /** This stage, then {@code next}. */
  default <R> Stage<I, R> then(Stage<? super O, ? extends R> next) {
    return in -> next.apply(apply(in));
  }

  /** This stage under a name that its failures carry. */
  default Stage<I, O> named(String name) {
    return in -> {
      try {
        return apply(in);
      } catch (StageException inner) {
        throw inner;
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        throw new StageException(name, e);
      }
    };
  }
}
