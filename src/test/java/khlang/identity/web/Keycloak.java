package khlang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import khlang.system.PortalProcess;

/** A Keycloak of the distribution that Maven has unpacked, with one realm, on free ports. */
final class Keycloak implements AutoCloseable {

    static final String CLIENT_SECRET = "khlang-test-client-secret";
    static final String PASSWORD = "correct horse battery";

    private static final String REALM = "municipality";
    private static final String ADMIN_PASSWORD = "only for this test";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final Path output;
    private final Process process;

    private Keycloak(URI base, Path output, Process process) {
        this.base = base;
        this.output = output;
        this.process = process;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param portal the address of the portal, without a slash at its end
     */
    static Keycloak start(URI portal) throws IOException {
        Path home = home();
        Path realms = Files.createDirectories(home.resolve("data/import"));
        try (var realm =
                Keycloak.class.getResourceAsStream("/khlang/identity/keycloak-realm.json")) {
            String text = new String(realm.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    realms.resolve("realm.json"),
                    text.replace("PORTAL", portal.toString())
                            .replace("CLIENT_SECRET", CLIENT_SECRET)
                            .replace("PASSWORD", PASSWORD));
        }
        int port = PortalProcess.freePort();
        Path output = Path.of("target/keycloak.out").toAbsolutePath();
        var builder =
                new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + PortalProcess.freePort());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        var keycloak = new Keycloak(URI.create("http://127.0.0.1:" + port + "/"), output, process);
        keycloak.awaitReady();
        return keycloak;
    }

    private static Path home() throws IOException {
        Path unpacked = Path.of("target/keycloak");
        try (Stream<Path> folders = Files.list(unpacked)) {
            Path home =
                    folders.filter(folder -> folder.getFileName().toString().startsWith("keycloak"))
                            .findFirst()
                            .orElseThrow()
                            .toAbsolutePath();
            // What an earlier run has left would win over the import.
            delete(home.resolve("data/h2"));
            return home;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void awaitReady() throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!Files.readString(output).contains("Listening on")) {
            assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
            assertThat(Instant.now()).as(Files.readString(output)).isBefore(deadline);
            pause();
        }
    }

    String issuer() {
        return base + "realms/" + REALM;
    }

    /** Its release, from the name of its folder. */
    static String release() throws IOException {
        return home().getFileName().toString();
    }

    /** Takes somebody out of a group. */
    void removeFromGroup(String user, String group) {
        String userId = id("users?exact=true&username=" + user);
        String groupId = id("groups?search=" + group);
        send(admin("users/" + userId + "/groups/" + groupId).DELETE().build(), 204);
    }

    /** Puts somebody into a group. */
    void addToGroup(String user, String group) {
        String userId = id("users?exact=true&username=" + user);
        String groupId = id("groups?search=" + group);
        send(
                admin("users/" + userId + "/groups/" + groupId)
                        .PUT(BodyPublishers.noBody())
                        .build(),
                204);
    }

    private String id(String query) {
        return found("\"id\":\"([^\"]+)\"", send(admin(query).build(), 200));
    }

    private HttpRequest.Builder admin(String path) {
        return HttpRequest.newBuilder(base.resolve("admin/realms/" + REALM + "/" + path))
                .header("Authorization", "Bearer " + adminToken());
    }

    private String adminToken() {
        String form =
                "grant_type=password&client_id=admin-cli&username=admin&password="
                        + URLEncoder.encode(ADMIN_PASSWORD, StandardCharsets.UTF_8);
        String answer =
                send(
                        HttpRequest.newBuilder(
                                        base.resolve("realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        200);
        return found("\"access_token\":\"([^\"]+)\"", answer);
    }

    private String send(HttpRequest request, int expected) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    /** Ends the script and the server that it has started. */
    @Override
    public void close() {
        List<ProcessHandle> all =
                Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
