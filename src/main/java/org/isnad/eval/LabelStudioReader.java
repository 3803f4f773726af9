package org.isnad.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.eval.LabelStudioTask.Annotation;
import org.isnad.json.Json;
import org.isnad.lexicon.ResourceException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON export of Label Studio as gold: the annotations of tasks that {@code isnad convert
 * --to labelstudio} made. Stance, figures and times are not annotated there. Stateless.
 */
final class LabelStudioReader {
  private LabelStudioReader() {}

  /** Whether a file that begins like this is such an export: a list, where an annotation is not. */
  static boolean isExport(String json) {
    return json.stripLeading().startsWith("[");
  }

  /**
   * The annotated articles; a task without an annotation is noted among {@code problems}.
   *
   * @throws ResourceException if it is no export
   */
  static List<GoldArticle> articles(Path file, String json, List<String> problems) {
    LabelStudioTask[] tasks;
    try {
      tasks = Json.read(json, LabelStudioTask[].class);
    } catch (IllegalArgumentException e) {
      throw new ResourceException(file.toString(), 0, String.valueOf(e.getMessage()));
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (LabelStudioTask task : tasks) {
      String name = file.getFileName() + " task " + GoldLabels.shown(task.id());
      Optional<Annotation> annotation = annotation(task);
      if (annotation.isEmpty()) {
        problems.add(name + ": no annotation");
      } else {
        articles.add(article(file, name, task, annotation.get(), problems));
      }
    }
    problems.add(file.getFileName() + ": stance, figures and times are not annotated there");
    return articles;
  }

  private static GoldArticle article(
      Path file, String name, LabelStudioTask task, Annotation annotation, List<String> problems) {
    @Nullable String text = task.data() == null ? null : task.data().text();
    if (text == null) {
      throw new ResourceException(file.toString(), 0, name + ": no data.text");
    }
    @Nullable String article = task.meta() == null ? null : task.meta().article();
    return new GoldArticle(
        article == null ? GoldLabels.shown(task.id()) : article,
        task.meta() == null ? null : task.meta().published(),
        text,
        new LabelStudioAttributions(name, text, annotation.result(), problems).all());
  }

  /** The one marked as ground truth, else the first that was not cancelled. */
  private static Optional<Annotation> annotation(LabelStudioTask task) {
    List<Annotation> all = task.annotations();
    return all == null
        ? Optional.empty()
        : Arrays.stream(all.toArray(Annotation[]::new))
            .filter(annotation -> !annotation.cancelled())
            .min(Comparator.comparing(annotation -> !annotation.groundTruth()));
  }
}
