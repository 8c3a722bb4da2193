package io.github.kehoach.language;

import opennlp.tools.ml.maxent.GISModel;

/** Tells whether a mark ends a sentence, as OpenNLP's sentence detector does. */
public final class SentenceModel {

  /** The outcome of a mark that ends a sentence. */
  public static final String END = "s";

  private final GISModel model;
  private final SentenceFeatures features = new SentenceFeatures();

  /**
   * Wraps a model.
   *
   * @param weights what was trained over {@link SentenceFeatures}
   */
  public SentenceModel(GISModel weights) {
    this.model = weights;
  }

  /**
   * The model that ships with the library.
   *
   * @return the model, read when it is first asked for
   */
  public static SentenceModel shipped() {
    return Shipped.MODEL;
  }

  /**
   * Whether a mark inside a text ends a sentence.
   *
   * @param text normalised text
   * @param at where {@code . ! ? …} stands
   * @return whether a sentence ends with it
   */
  public boolean isEnd(String text, int at) {
    return END.equals(model.getBestOutcome(model.eval(features.getContext(text, at))));
  }

  private static final class Shipped {
    static final SentenceModel MODEL = new SentenceModel(ModelFile.read("sentences.model.gz"));
  }
}
