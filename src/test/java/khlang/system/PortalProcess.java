package khlang.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One start of the packaged program, the way the {@code khlang} script does it. */
public final class PortalProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path dataDir;
    private final Path output;
    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1) // as curl without TLS
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    private PortalProcess(Process process, Path dataDir, Path output, URI base) {
        this.process = process;
        this.dataDir = dataDir;
        this.output = output;
        this.base = base;
    }

    /** Starts {@code khlang run} on a free port; wait with {@link #awaitReady}. */
    public static PortalProcess run(Path dataDir) {
        return run(dataDir, Map.of());
    }

    /** Starts {@code khlang run} on a free port with more settings in its environment. */
    public static PortalProcess run(Path dataDir, Map<String, String> settings) {
        return start(program(), dataDir, settings, "run");
    }

    /**
     * Starts any command of the program.
     *
     * @param program the folder with {@code khlang.jar}
     * @param settings added to the environment
     */
    public static PortalProcess start(
            Path program, Path dataDir, Map<String, String> settings, String... words) {
        var environment = new HashMap<String, String>();
        environment.put("KHLANG_DATA_DIR", dataDir.toString());
        environment.putAll(settings);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + program.resolve("java.options"));
        command.add("-Dkhlang.home=" + Path.of("").toAbsolutePath());
        command.addAll(List.of("-jar", program.resolve("khlang.jar").toString()));
        command.addAll(List.of(words));
        return start(command, dataDir, environment);
    }

    /**
     * Starts the {@code khlang} script as a person does, with the data folder that it takes itself.
     *
     * @param settings added to the environment
     */
    public static PortalProcess script(Path script, Map<String, String> settings, String... words)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(script.toString());
        command.addAll(List.of(words));
        return start(command, script.toRealPath().resolveSibling("data"), settings);
    }

    private static PortalProcess start(
            List<String> command, Path dataDir, Map<String, String> settings) {
        var environment = new HashMap<String, String>();
        environment.put("KHLANG_HTTP_PORT", Integer.toString(freePort()));
        environment.putAll(settings);
        try {
            Path output = Files.createTempFile(Path.of("target"), "khlang-", ".out");
            var builder = new ProcessBuilder(command);
            builder.environment().keySet().removeIf(key -> key.startsWith("KHLANG_"));
            builder.environment().putAll(environment);
            Process process =
                    builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
            URI base = URI.create("http://127.0.0.1:" + environment.get("KHLANG_HTTP_PORT") + "/");
            return new PortalProcess(process, dataDir, output, base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder with the packaged program; {@code mvn package} makes it. */
    public static Path program() {
        return Path.of(System.getProperty("khlang.dist", "target/khlang")).toAbsolutePath();
    }

    /** A port that nobody listens on, on this machine only. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the program says that it is ready; fails when it ends before. */
    public PortalProcess awaitReady() {
        await(() -> output().contains("Khlang is ready"));
        return this;
    }

    /** Waits until the server has written something to its log; fails when it ends before. */
    public void awaitInLog(String text) {
        Path log = dataDir.resolve("logs/server.0.log");
        await(() -> Files.exists(log) && text(log).contains(text));
    }

    private void await(BooleanSupplier reached) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!reached.getAsBoolean()) {
            assertThat(process.isAlive()).as("still starting; it said: %s", output()).isTrue();
            assertThat(Instant.now()).as("in time; it said: %s", output()).isBefore(deadline);
            pause();
        }
    }

    /** Waits for the end and answers the exit code. */
    public int awaitExit() {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("ended; it said: %s", output())
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.exitValue();
    }

    /** Asks the program to end, as an operating system does, and answers how long it took. */
    public Duration stop() {
        Instant asked = Instant.now();
        process.destroy();
        awaitExit();
        return Duration.between(asked, Instant.now());
    }

    /** Kills the program without warning. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** All that a person has seen on the terminal so far. */
    public String output() {
        return text(output);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the home page; ends in a slash. */
    public URI base() {
        return base;
    }

    /** The data folder of this start. */
    public Path dataDir() {
        return dataDir;
    }

    /** The number of the database process that serves a data folder. */
    public static long databasePid(Path dataDir) throws IOException {
        return Long.parseLong(Files.readString(dataDir.resolve("database/mariadbd.pid")).strip());
    }

    /** The process number. */
    public long pid() {
        return process.pid();
    }

    /** The administrator's bearer token that the first start has made. */
    public String apiToken() {
        var settings = new Properties();
        try (var reader =
                new BufferedReader(
                        new StringReader(Files.readString(dataDir.resolve("khlang.properties"))))) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings.getProperty("KHLANG_API_TOKEN");
    }

    /** A client that follows no redirects and keeps no cookies. */
    public HttpClient client() {
        return client;
    }

    /** Asks for a page as the public does; the path has no slash in front. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).build());
    }

    /** A request with the administrator's token, to be completed. */
    public HttpRequest.Builder asAdministrator(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + apiToken());
    }

    /** Sends a request and takes the answer as text. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(withinTime(request), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An answer that never comes fails a test instead of holding up all that come after it. */
    static HttpRequest withinTime(HttpRequest request) {
        return request.timeout().isPresent()
                ? request
                : HttpRequest.newBuilder(request, (name, value) -> true).timeout(PATIENCE).build();
    }

    /** Ends the program if it still runs. */
    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
        client.shutdownNow(); // its close() would wait for answers without end
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
