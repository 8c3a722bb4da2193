package io.github.kehoach.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder as people have them, and by hand what is to become of each of its files. */
final class FolderOfAllKinds {

  static final int FILES = 300;

  /** What {@code verdicts} says of a plan. */
  static final String EXTRACTED = "";

  private final Path root;

  /** All files by their names: empty for plans, else the reason why they give nothing. */
  final Map<String, String> verdicts = new TreeMap<>(FolderOfAllKinds::byPath);

  /** The second and later files of a content, with the first in the order of paths. */
  final Map<String, String> duplicates = new HashMap<>();

  private FolderOfAllKinds(Path root) {
    this.root = root;
  }

  static FolderOfAllKinds make(Path root) throws IOException {
    FolderOfAllKinds folder = new FolderOfAllKinds(root);
    folder.samples();
    folder.broken();
    folder.foreign();
    folder.copies();
    folder.names();
    folder.links();
    folder.fill();
    return folder;
  }

  /** Files before and after each other as in a walk: by the names on their way. */
  static int byPath(String a, String b) {
    return Arrays.compare(a.split("/"), b.split("/"));
  }

  private Path put(String name, byte[] content, String verdict) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    verdicts.put(name, verdict);
    return file;
  }

  private void samples() throws IOException {
    try (Stream<Path> files = Files.walk(Runs.SAMPLES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = "mẫu/" + Runs.SAMPLES.relativize(file).toString().replace('\\', '/');
        put(name, Files.readAllBytes(file), name.endsWith(".json") ? "NO_DOCUMENT" : EXTRACTED);
      }
    }
    Map<String, String> first = new HashMap<>();
    for (String name : verdicts.keySet()) {
      if (verdicts.get(name).equals(EXTRACTED)) {
        String before = first.putIfAbsent(Hashes.hex(content(name)), name);
        if (before != null) {
          duplicates.put(name, before);
        }
      }
    }
  }

  private byte[] content(String name) throws IOException {
    return Files.readAllBytes(root.resolve(name));
  }

  private byte[] sample(String name) throws IOException {
    return content("mẫu/binh-chau-tang-truong/" + name);
  }

  private void broken() throws IOException {
    put("hỏng/empty.docx", new byte[0], "NO_TEXT");
    put("hỏng/blank.txt", " \n \n".getBytes(UTF_8), "NO_TEXT");
    put("hỏng/head only.pdf", Arrays.copyOf(sample("plan.pdf"), 60), "CORRUPT");
    put("hỏng/head only.doc", Arrays.copyOf(sample("plan.doc"), 600), "CORRUPT");
    put("hỏng/head only.docx", Arrays.copyOf(sample("plan.docx"), 60), "UNSUPPORTED");
    put("hỏng/rich text.rtf", "{\\rtf1\\ansi KE HOACH}".getBytes(UTF_8), "UNSUPPORTED");
    String office = "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><a/>";
    put("hỏng/word.xml", office.getBytes(UTF_8), "UNSUPPORTED");
    // Half a text is a text.
    byte[] text = sample("plan.txt");
    put("hỏng/half.txt", Arrays.copyOf(text, text.length / 2), EXTRACTED);
  }

  private void foreign() throws IOException {
    byte[] zeros = new byte[64];
    put("khác/logo.png", bytes("\u0089PNG\r\n\u001a\n", zeros), "NO_DOCUMENT");
    put("khác/photo.jpg", bytes("\u00ff\u00d8\u00ff\u00e0", zeros), "NO_DOCUMENT");
    put("khác/setup.exe", bytes("MZ", zeros), "NO_DOCUMENT");
    put("khác/page.gz", bytes("\u001f\u008b\b", zeros), "NO_DOCUMENT");
    put("khác/plan.pdf", bytes("\u0089PNG\r\n\u001a\n", zeros), "NO_DOCUMENT");
    put("khác/crawl.json", "{\"url\": \"https://example.org\"}".getBytes(UTF_8), "NO_DOCUMENT");
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("photo.jpg"));
      out.write(zeros);
    }
    put("khác/photos.zip", zip.toByteArray(), "NO_DOCUMENT");
    put("khác/~$plan.docx", zeros, "HIDDEN");
    put("khác/.listing", zeros, "HIDDEN");
    put("khác/.cache/plan.txt", sample("plan.txt"), "HIDDEN");
    verdicts.remove("khác/.cache/plan.txt");
    verdicts.put("khác/.cache", "HIDDEN");
  }

  private static byte[] bytes(String start, byte[] end) {
    byte[] bytes = Arrays.copyOf(start.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), 128);
    System.arraycopy(end, 0, bytes, 64, end.length);
    return bytes;
  }

  private void copies() throws IOException {
    for (String name : List.of("plan.pdf", "plan.docx", "plan.txt", "autonum.docx")) {
      String original = "mẫu/binh-chau-tang-truong/" + name;
      // Behind it and before it in the order of paths.
      put("mẫu/z bản sao/" + name, sample(name), EXTRACTED);
      put("bản sao/" + name, sample(name), EXTRACTED);
      duplicates.put(original, "bản sao/" + name);
      duplicates.put("mẫu/z bản sao/" + name, "bản sao/" + name);
    }
  }

  private void names() throws IOException {
    List<String> names =
        List.of(
            "K\u1ebf ho\u1ea1ch s\u1ed1 1.txt",
            "Ke\u0302\u0301 hoa\u0323ch so\u0302\u0301 1.txt",
            "hai  dấu cách .txt",
            "xuống\ndòng.txt",
            "\"ngoặc\", phẩy; chấm.txt",
            "-o",
            "=1+1.txt",
            "@plan.txt",
            "Plan.txt",
            "PLAN.txt",
            "plan.json/plan.txt",
            "%41.txt",
            "dài ".repeat(40) + ".txt");
    for (int i = 0; i < names.size(); i++) {
      put("tên/" + names.get(i), Runs.plan(1_000 + i).getBytes(UTF_8), EXTRACTED);
    }
    put("tên/plan", Runs.plan(1_900).getBytes(UTF_8), EXTRACTED);
  }

  private void links() throws IOException {
    Path links = Files.createDirectory(root.resolve("vòng"));
    Files.createSymbolicLink(links.resolve("a"), Path.of("."));
    Files.createSymbolicLink(links.resolve("b"), Path.of("../mẫu"));
    Files.createSymbolicLink(links.resolve("c"), Path.of("c"));
    Files.createSymbolicLink(links.resolve("d"), Path.of("../.."));
    Files.createSymbolicLink(links.resolve("plan.txt"), Path.of("../tên/plan"));
    List.of("a", "b", "c", "d").forEach(name -> verdicts.put("vòng/" + name, "LINK"));
    verdicts.put("vòng/plan.txt", EXTRACTED);
    duplicates.put("vòng/plan.txt", "tên/plan");
  }

  private void fill() throws IOException {
    for (int i = 0; verdicts.size() < FILES; i++) {
      put("xã/%03d.txt".formatted(i), Runs.plan(i).getBytes(UTF_8), EXTRACTED);
    }
  }
}
