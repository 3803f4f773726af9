package org.isnad.batch;

import org.isnad.ingest.Origin;

/**
 * One document that gave no claims because something went wrong; a line of the failure log.
 *
 * @param input the file
 * @param line its line, from 1; 0 if the whole file is meant
 * @param article the article's id; empty where none could be read
 * @param stage what failed: {@code ingest} or a stage of the pipeline
 * @param message what went wrong
 */
public record Failure(String input, int line, String article, String stage, String message) {
  /** As one line for people: file, line, stage, reason. */
  @Override
  public String toString() {
    String place = new Origin(input, line).toString();
    String whose = article.isEmpty() ? "" : " (article " + article + ", stage " + stage + ")";
    return place + ": " + message + whose;
  }
}
