package io.github.kehoach.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.Span;

/**
 * Finds names of institutions with the parts of OpenNLP's name finder: its weights, its beam
 * search, its codec. The {@code NameFinderME} around them is not used: it wants its features from a
 * class that is registered for the whole virtual machine, which a library must not do.
 */
public final class NameModel {

  /** What the model calls a named institution. */
  public static final String TYPE = "agency";

  private static final int BEAM = 3;

  private final GISModel weights;
  private final BioCodec codec = new BioCodec();
  private final SequenceValidator<String> validator = codec.createSequenceValidator();

  /**
   * Wraps a model.
   *
   * @param weights what was trained over {@link NameFeatures}
   */
  public NameModel(GISModel weights) {
    this.weights = weights;
  }

  /**
   * A name.
   *
   * @param start first offset
   * @param end one past the last offset
   * @param probability how sure the model is, from 0 to 1
   */
  public record Found(int start, int end, double probability) {}

  /**
   * The model that ships with the library.
   *
   * @return the model, read when it is first asked for
   */
  public static NameModel shipped() {
    return Shipped.MODEL;
  }

  /**
   * The names in a piece of text, in order.
   *
   * @param text normalised text
   * @param from first offset
   * @param to one past the last offset
   * @return names that do not overlap
   */
  public List<Found> in(String text, int from, int to) {
    Tokens tokens = Tokens.of(text, from, to);
    if (tokens.size() == 0) {
      return List.of();
    }
    BeamSearch search = new BeamSearch(BEAM, weights);
    Sequence best = search.bestSequence(tokens.words(), null, new NameFeatures(), validator);
    List<Found> names = new ArrayList<>();
    for (Span span : codec.decode(best.getOutcomes())) {
      double probability = 1;
      for (int i = span.getStart(); i < span.getEnd(); i++) {
        probability *= best.getProbs()[i];
      }
      names.add(
          new Found(tokens.start(span.getStart()), tokens.end(span.getEnd() - 1), probability));
    }
    return names;
  }

  private static final class Shipped {
    static final NameModel MODEL = new NameModel(ModelFile.read("agencies.model.gz"));
  }
}
