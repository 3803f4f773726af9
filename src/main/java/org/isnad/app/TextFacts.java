package org.isnad.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.AnalyzedArticle;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.SegmentedArticle;
import org.isnad.pipeline.Stages;
import org.isnad.search.Facts;
import org.isnad.search.Quantity;

/**
 * Reads the figures and names of a text by the stages of the pipeline.
 *
 * <p>Example: «مقتل 28 شخصا في حلب» (“28 people killed in Aleppo”) has the quantity 28 of «شخصا»
 * and the place «حلب». Immutable and thread-safe.
 */
final class TextFacts implements Facts.Reader {
  private final Stages stages;

  TextFacts(Stages stages) {
    this.stages = stages;
  }

  @Override
  public Facts read(String text) {
    SegmentedArticle segmented = stages.segment().apply(Article.of("text", text));
    AnalyzedArticle analyzed = stages.analyze().apply(segmented);
    List<Quantity> quantities = new ArrayList<>();
    for (Figure figure : stages.figures().apply(segmented)) {
      if (figure.kind() != Figure.Kind.ORDINAL) {
        figure.value().ifPresent(value -> quantities.add(quantity(figure, value)));
      }
    }
    return new Facts(
        quantities,
        names(analyzed, Entity.Kind.PERSON),
        names(analyzed, Entity.Kind.LOCATION),
        names(analyzed, Entity.Kind.ORGANIZATION));
  }

  private static Quantity quantity(Figure figure, Figure.Value value) {
    return Quantity.of(
        value.low().doubleValue(),
        value.high().doubleValue(),
        figure.modifier().isPresent(),
        figure.kind().label(),
        figure.unit().orElse(""),
        figure.unitCode().orElse(""));
  }

  private static Set<String> names(AnalyzedArticle article, Entity.Kind kind) {
    Set<String> out = new HashSet<>();
    for (Entity entity : article.entities()) {
      if (entity.kind() == kind) {
        out.add(article.base().letters(entity.first(), entity.end()));
      }
    }
    return out;
  }
}
