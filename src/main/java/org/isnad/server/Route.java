package org.isnad.server;

/**
 * Answers the requests of one method and path; thread-safe.
 *
 * <p>Example: {@code POST /v1/extract} with «أكد علوش أن …» (“Alloush affirmed that …”) is answered
 * with one claim.
 */
@FunctionalInterface
interface Route {
  /**
   * The answer to {@code request}.
   *
   * @throws Refusal if the request cannot be carried out as it is
   */
  Answer answer(Request request);
}
