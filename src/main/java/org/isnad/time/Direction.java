package org.isnad.time;

/** Which of its kind a time is: «الماضي» the last, «المقبل» the next, «الجاري» this one. */
enum Direction {
  LAST(-1),
  THIS(0),
  NEXT(1),
  NONE(0);

  private final int step;

  Direction(int step) {
    this.step = step;
  }

  int step() {
    return step;
  }
}
