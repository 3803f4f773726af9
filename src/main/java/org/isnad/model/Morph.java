package org.isnad.model;

/**
 * How a token is cut and tagged: proclitics, stem, enclitic and the stem's part of speech in the
 * Penn Arabic Treebank's reduced tag set (VBD, VBP, NN, DTNN, NNP, IN …), as CoreNLP's Arabic
 * models use it.
 *
 * <p>Example: «وبتأكيده» (“and by his confirming”) is «وب» + «تأكيد» + «ه», NN.
 *
 * @param proclitics the letters before the stem (و ف ب ل ك س), without the article, possibly empty
 * @param stem the word itself, with its article
 * @param enclitic the attached pronoun, possibly empty
 * @param tag part of speech of the stem
 */
public record Morph(String proclitics, String stem, String enclitic, String tag) {

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN") || tag.startsWith("DTNN");
  }

  /** Whether the word opens with the conjunction و or ف. */
  public boolean isConjoined() {
    return proclitics.startsWith("و") || proclitics.startsWith("ف");
  }
}
