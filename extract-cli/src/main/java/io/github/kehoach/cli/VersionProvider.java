package io.github.kehoach.cli;

import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into a resource. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = VersionProvider.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    }
    return new String[] {
      "kehoach " + properties.getProperty("version", "of unknown version"),
      "JSON of schema version " + PlanDocument.SCHEMA_VERSION,
    };
  }
}
