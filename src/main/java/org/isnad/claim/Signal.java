package org.isnad.claim;

import org.isnad.model.Label;

/** What a statement holds that bears on checking it; the names of the table are in lower case. */
enum Signal implements Label {
  FIGURE,
  PERCENT,
  MONEY,
  LARGE,
  VAGUE_FIGURE,
  DATED,
  PERSON,
  ORGANIZATION,
  LOCATION,
  INSTITUTION,
  COMPARISON,
  CHANGE,
  RECORD,
  DEED,
  PAST,
  PAST_VERB,
  PAST_MAIN,
  FUTURE,
  FUTURE_VERB,
  FUTURE_MAIN,
  CONDITION,
  OPINION,
  WISH,
  OBLIGATION,
  QUESTION,
  QUESTION_MARK,
  COURTESY,
  ADDRESS,
  SELF,
  QUOTED,
  LATIN
}
