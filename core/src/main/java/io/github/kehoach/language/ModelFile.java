package io.github.kehoach.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.AbstractModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;

/**
 * Reads a model that OpenNLP's writer wrote. OpenNLP's own reader would do, but for its logger:
 * SLF4J complains on standard error where an application has no logging, and a library must not.
 */
final class ModelFile extends AbstractModelReader {

  private static final String KIND = "GIS";

  private ModelFile(DataInputStream in) {
    super(new BinaryFileDataReader(in));
  }

  /** The model that ships beside this class. */
  static GISModel read(String name) {
    try (InputStream file = ModelFile.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the library's file " + name + " is missing");
      }
      ModelFile reader = new ModelFile(new DataInputStream(new GZIPInputStream(file)));
      reader.checkModelType();
      return reader.constructModel();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void checkModelType() throws IOException {
    if (!KIND.equals(readUTF())) {
      throw new IOException("The model is of another kind than " + KIND + ".");
    }
  }

  @Override
  public GISModel constructModel() throws IOException {
    readInt(); // Two settings of older versions of the format, which no model uses.
    readDouble();
    String[] outcomes = getOutcomes();
    int[][] patterns = getOutcomePatterns();
    String[] predicates = getPredicates();
    Context[] parameters = getParameters(patterns);
    return new GISModel(parameters, predicates, outcomes);
  }

  @Override
  public AbstractModel getModel() throws IOException {
    checkModelType();
    return constructModel();
  }
}
