package io.github.kehoach.train;

import io.github.kehoach.language.NameFeatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the models that core ships, from the texts beside it. The same texts give the same models.
 */
public final class Train {

  private static final int CLAUSES = 20_000;
  private static final int PARAGRAPHS = 400;
  private static final int TIMES_BY_HAND = 3;

  private Train() {}

  /**
   * Trains both models.
   *
   * @param args the folder of the training texts, and the folder that the models go to
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path texts = Path.of(args[0]);
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    ModelWriter.write(train(nameEvents(texts), 0.06), out.resolve("agencies.model.gz"));
    ModelWriter.write(train(sentenceEvents(texts), 0.05), out.resolve("sentences.model.gz"));
  }

  private static ObjectStream<Event> nameEvents(Path texts) {
    List<NameSample> samples = new ArrayList<>();
    Texts drawn = new Texts(texts, 20_25);
    for (int i = 0; i < CLAUSES; i++) {
      samples.add(NameSamples.of(drawn.draw()));
    }
    for (String line : Vocabulary.read(texts, "hand.txt").lines()) {
      for (int i = 0; i < TIMES_BY_HAND; i++) {
        samples.add(NameSamples.of(line));
      }
    }
    for (String line : Vocabulary.read(texts, "ends.txt").lines()) {
      for (int i = 0; i < TIMES_BY_HAND; i++) {
        samples.add(NameSamples.of(line.replace("¶", "")));
      }
    }
    return new NameFinderEventStream(
        ObjectStreamUtils.createObjectStream(samples), null, new NameFeatures(), new BioCodec());
  }

  private static ObjectStream<Event> sentenceEvents(Path texts) {
    List<Event> events = new ArrayList<>();
    for (String file : List.of("ends.txt", "ranks.txt")) {
      for (String line : Vocabulary.read(texts, file).lines()) {
        for (int i = 0; i < TIMES_BY_HAND; i++) {
          events.addAll(SentenceEvents.of(unmarked(line)));
        }
      }
    }
    Texts drawn = new Texts(texts, 30_2020);
    Random random = new Random(11);
    for (int i = 0; i < PARAGRAPHS; i++) {
      StringBuilder paragraph = new StringBuilder(marker(random));
      for (int k = random.nextInt(3); k >= 0; k--) {
        String clause = unmarked(drawn.draw());
        if (clause.endsWith(".")) {
          paragraph.append(clause).append("¶ ");
        }
      }
      events.addAll(SentenceEvents.of(paragraph.toString().strip()));
    }
    return ObjectStreamUtils.createObjectStream(events);
  }

  private static String unmarked(String line) {
    return line.replace("[", "").replace("]", "");
  }

  private static String marker(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> 1 + random.nextInt(12) + ". ";
      case 1 -> 1 + random.nextInt(5) + "." + (1 + random.nextInt(9)) + ". ";
      case 2 -> "II. ";
      case 3 -> "a. ";
      default -> "";
    };
  }

  /** L1 regularisation leaves few weights, so that the models are small. */
  private static AbstractModel train(ObjectStream<Event> events, double l1) throws IOException {
    TrainingParameters settings = new TrainingParameters();
    settings.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    settings.put(TrainingParameters.CUTOFF_PARAM, 2);
    settings.put(TrainingParameters.ITERATIONS_PARAM, 500);
    settings.put(TrainingParameters.THREADS_PARAM, 1);
    settings.put(QNTrainer.L1COST_PARAM, l1);
    settings.put(QNTrainer.L2COST_PARAM, 0.0);
    EventTrainer trainer = TrainerFactory.getEventTrainer(settings, null);
    return (AbstractModel) trainer.train(events);
  }
}
