package io.github.kehoach.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/** Writes a model small: weights that tell nothing are left out, the others are rounded. */
final class ModelWriter {

  private static final double LEAST = 0.02;
  private static final double ROUNDED_TO = 100;

  private ModelWriter() {}

  static void write(AbstractModel model, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      new BinaryGISModelWriter(small(model), out).persist();
    }
    Files.write(file, bytes.toByteArray());
  }

  private static GISModel small(AbstractModel model) {
    Object[] parts = model.getDataStructures();
    Context[] weights = (Context[]) parts[0];
    Map<String, ?> predicates = new TreeMap<>(asMap(parts[1]));
    List<String> names = new ArrayList<>();
    List<Context> kept = new ArrayList<>();
    predicates.forEach(
        (name, context) -> {
          Context small = small(context instanceof Context c ? c : weights[(Integer) context]);
          if (small.getOutcomes().length > 0) {
            names.add(name);
            kept.add(small);
          }
        });
    return new GISModel(
        kept.toArray(Context[]::new), names.toArray(String[]::new), (String[]) parts[2]);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object map) {
    return (Map<String, Object>) map;
  }

  private static Context small(Context context) {
    int[] outcomes = context.getOutcomes();
    double[] weights = context.getParameters();
    int n = 0;
    int[] keptOutcomes = new int[outcomes.length];
    double[] keptWeights = new double[outcomes.length];
    for (int i = 0; i < outcomes.length; i++) {
      if (Math.abs(weights[i]) >= LEAST) {
        keptOutcomes[n] = outcomes[i];
        keptWeights[n++] = Math.round(weights[i] * ROUNDED_TO) / ROUNDED_TO;
      }
    }
    return new Context(Arrays.copyOf(keptOutcomes, n), Arrays.copyOf(keptWeights, n));
  }
}
