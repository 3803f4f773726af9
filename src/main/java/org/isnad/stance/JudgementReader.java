package org.isnad.stance;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.CueLexicon;
import org.isnad.model.Judgement;
import org.isnad.model.SpeechAct;
import org.isnad.model.SpokenArticle;
import org.isnad.model.Stance;
import org.isnad.syntax.WordClusters;

/**
 * Judges every attribution of an article: speech act, commitment, distance and stances.
 *
 * <p>Example: «اتهم الوزير الحكومة بالتقصير» (“the minister accused the government of neglect”)
 * accuses, commits the speaker, is told neutrally, and is against «الحكومة». Immutable and
 * thread-safe.
 */
public final class JudgementReader {
  private final CaseReader cases;
  private final SpeechActReader acts;
  private final StanceReader stances;
  private final ModalityReader modality;
  private final TargetNames names;

  JudgementReader(CaseReader cases, StanceModels models) {
    this.cases = cases;
    this.acts = new SpeechActReader(models.acts());
    this.stances = new StanceReader(models.stances(), models.contexts(), models.thresholds());
    this.modality = new ModalityReader(Modality.load());
    this.names = TargetNames.load();
  }

  /**
   * A reader with the lexicons and models of this class path.
   *
   * @throws org.isnad.lexicon.ResourceException if one is missing or wrong
   */
  public static JudgementReader load(CueLexicon lexicon) {
    return load(lexicon, WordClusters.load());
  }

  /** As {@link #load(CueLexicon)}, with {@code clusters} that may be shared. */
  public static JudgementReader load(CueLexicon lexicon, WordClusters clusters) {
    return new JudgementReader(
        new CaseReader(lexicon, PolarityLexicon.load(), Leanings.load(), clusters),
        StanceModels.load());
  }

  /** One judgement for each attribution of {@code article}, in their order. */
  public List<Judgement> read(SpokenArticle article) {
    List<Case> read = cases.read(article);
    List<SpeechAct> labels = read.stream().map(acts::read).toList();
    List<List<Stance>> found = stances.read(read, labels);
    TargetNames.Speakers speakers = new TargetNames.Speakers(article.speakers());
    List<Judgement> out = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Case c = read.get(i);
      SpeechAct act = labels.get(i);
      out.add(
          new Judgement(
              act,
              modality.commitment(c, act),
              modality.distance(c),
              named(found.get(i), article, speakers)));
    }
    return out;
  }

  private List<Stance> named(
      List<Stance> stances, SpokenArticle article, TargetNames.Speakers speakers) {
    String text = article.base().base().base().article().text();
    return stances.stream()
        .map(
            s -> {
              String letters = s.target().of(text);
              return new Stance(
                  s.target(),
                  names.of(Keys.nameWords(letters), letters, speakers),
                  s.polarity(),
                  s.decision());
            })
        .toList();
  }
}
