package org.isnad.stance;

/**
 * The numbers of a target's names in {@link Sums}: its key and words alone («روسيا»), and as said
 * by the speaker of its attribution. Not changed once made.
 */
final class TargetNumbers {
  final int key;
  final int keyHere;
  final int weight;
  final int[] words;
  final int[] wordsHere;

  TargetNumbers(int key, int keyHere, int weight, int[] words, int[] wordsHere) {
    this.key = key;
    this.keyHere = keyHere;
    this.weight = weight;
    this.words = words;
    this.wordsHere = wordsHere;
  }
}
