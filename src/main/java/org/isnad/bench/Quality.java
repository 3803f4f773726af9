package org.isnad.bench;

/**
 * How well one way to analyse does on annotated articles.
 *
 * @param name of the way
 * @param whoSaidWhat F1 of pairs of speaker and content
 * @param contentExact F1 of contents to the word
 */
public record Quality(String name, double whoSaidWhat, double contentExact) {}
