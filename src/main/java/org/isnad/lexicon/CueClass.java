package org.isnad.lexicon;

import org.isnad.model.Label;

/**
 * What kind of attribution a cue makes: saying («قال»), believing («يعتقد»), evaluating («أشاد»
 * “praised”), demanding («طالب»), a text's own stating («ينص» “stipulates”), or naming a source
 * («بحسب» “according to”).
 */
public enum CueClass implements Label {
  SPEECH,
  BELIEF,
  EVALUATION,
  DEMAND,
  DOCUMENT,
  SOURCE
}
