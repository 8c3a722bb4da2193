package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A Chromium without a window, driven by its own DevTools protocol over the WebSocket that Java
 * has: what these tests need of it is six calls, and no driver has to fit the browser's version.
 */
final class Browser implements AutoCloseable {

  private static final String READY = "DevTools listening on ";
  private static final int PATIENCE = 60;

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();

  /** What the page complained of, and what it asked for, since the last page was opened. */
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private final List<String> requests = new CopyOnWriteArrayList<>();

  private Browser(Process process, Path profile, URI page) throws Exception {
    this.process = process;
    this.profile = profile;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(page, new Listener())
            .get(PATIENCE, TimeUnit.SECONDS);
  }

  /** Starts the browser that is installed; without one the test is skipped. */
  static Browser orSkip(Path profile) throws Exception {
    Optional<Path> command = installed();
    assumeTrue(
        command.isPresent(),
        "no Chromium on the path: install it (Debian: apt-get install chromium) to test pages");
    return start(command.get(), profile);
  }

  /** The browser that is installed, if any. */
  private static Optional<Path> installed() {
    List<String> names =
        List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(java.io.File.pathSeparator))
        .flatMap(folder -> names.stream().map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it with an empty profile in a folder. */
  private static Browser start(Path command, Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                command.toString(),
                "--headless=new",
                "--no-sandbox", // it shows nothing but our own files, perhaps to root
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      BufferedReader messages =
          new BufferedReader(
              new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
      String line = messages.readLine();
      while (line != null && !line.startsWith(READY)) {
        line = messages.readLine();
      }
      if (line == null) {
        throw new IOException("the browser did not start");
      }
      Thread drain = new Thread(() -> messages.lines().forEach(l -> {}));
      drain.setDaemon(true);
      drain.start();
      URI address = URI.create(line.substring(READY.length()).strip());
      return new Browser(process, profile, page(address.getPort())).enabled();
    } catch (Exception e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static URI page(int port) throws IOException, InterruptedException {
    HttpRequest list =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
    String body = HttpClient.newHttpClient().send(list, BodyHandlers.ofString()).body();
    for (JsonNode target : Sample.MAPPER.readTree(body)) {
      if (target.get("type").asString().equals("page")) {
        return URI.create(target.get("webSocketDebuggerUrl").asString());
      }
    }
    throw new IOException("the browser has no page");
  }

  private Browser enabled() throws Exception {
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", "{}");
    }
    return this;
  }

  /** Puts messages together and hands them on. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        received(Sample.MAPPER.readTree(message.toString()));
        message.setLength(0);
      }
      webSocket.request(1);
      return null;
    }
  }

  private void received(JsonNode message) {
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = answers.remove(message.get("id").asInt());
      if (answer != null) {
        answer.complete(message);
      }
      return;
    }
    JsonNode params = message.get("params");
    switch (message.get("method").asString()) {
      case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded" ->
          complaints.add(params.toString());
      case "Page.javascriptDialogOpening" -> complaints.add("dialog: " + params);
      case "Network.requestWillBeSent" -> requests.add(params.at("/request/url").asString());
      default -> {
        // nothing that a test asks for
      }
    }
  }

  private JsonNode call(String method, String params) throws Exception {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    String text = "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}";
    socket.sendText(text, true).get(PATIENCE, TimeUnit.SECONDS);
    JsonNode message = answer.get(PATIENCE, TimeUnit.SECONDS);
    if (message.has("error")) {
      throw new IllegalStateException(method + ": " + message.get("error"));
    }
    return message.get("result");
  }

  /** Opens a file in a window of a size, in light or dark, and waits until its script is done. */
  void open(Path file, String hash, int width, int height, String scheme) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":false}"
            .formatted(width, height));
    call(
        "Emulation.setEmulatedMedia",
        "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]}");
    call("Page.navigate", "{\"url\":\"about:blank\"}");
    complaints.clear();
    requests.clear();
    call("Page.navigate", "{\"url\":\"" + file.toUri() + hash + "\"}");
    until("document.body !== null && document.body.dataset.ready === 'yes'");
  }

  /** The page had nothing to complain of and asked for nothing. */
  void assertQuiet() {
    assertEquals("[]", complaints.toString());
    assertTrue(
        requests.stream().allMatch(r -> r.matches("(?s)(file|data|about):.*")), requests::toString);
  }

  /** Waits until an expression holds, and what followed from it is laid out. */
  void until(String expression) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!run(expression).asBoolean(false)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never: " + expression + " " + complaints);
      }
      Thread.sleep(20);
    }
    settle();
  }

  /** Waits until what was asked for is laid out. */
  private void settle() throws Exception {
    run("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r(1))))");
  }

  /** The value of an expression in the page. */
  JsonNode run(String expression) throws Exception {
    String quoted = Sample.MAPPER.writeValueAsString(expression);
    JsonNode result =
        call(
            "Runtime.evaluate",
            "{\"returnByValue\":true,\"awaitPromise\":true,\"expression\":" + quoted + "}");
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(result.toString());
    }
    return result.at("/result/value");
  }

  /** Clicks with the mouse. */
  void click(double x, double y) throws Exception {
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Sample.MAPPER.writeValueAsString(
              Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1)));
    }
    settle();
  }

  /** Clicks on the middle of an element, which must be in sight. */
  void click(String selector) throws Exception {
    JsonNode at =
        run(
            "(() => { const r = document.querySelector("
                + quoted(selector)
                + ").getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]; })()");
    click(at.get(0).asDouble(), at.get(1).asDouble());
  }

  private static String quoted(String text) {
    return Sample.MAPPER.writeValueAsString(text);
  }

  /** Presses a key that types a character, or one with a name. */
  void press(String key) throws Exception {
    String text = key.length() == 1 ? ",\"text\":" + quoted(key) : "";
    for (String type : List.of("keyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          "{\"type\":\""
              + type
              + "\",\"key\":"
              + quoted(key)
              + (type.equals("keyDown") ? text : "")
              + "}");
    }
    settle();
  }

  /** Types into what has the focus. */
  void type(String text) throws Exception {
    call("Input.insertText", "{\"text\":" + quoted(text) + "}");
    settle();
  }

  /** Keeps a picture of the window. */
  void screenshot(Path file) throws Exception {
    Files.createDirectories(file.getParent());
    String png = call("Page.captureScreenshot", "{\"format\":\"png\"}").get("data").asString();
    Files.write(file, Base64.getDecoder().decode(png));
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    List<ProcessHandle> all = process.descendants().toList();
    process.destroy();
    // All of them write into the profile until they end.
    process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    for (ProcessHandle child : all) {
      child.destroy();
      child.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }
    // Links that lead out of the folder, of which its removal would warn.
    for (String link : List.of("SingletonLock", "SingletonSocket", "SingletonCookie")) {
      Files.deleteIfExists(profile.resolve(link));
    }
  }
}
