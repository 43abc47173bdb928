package khlang.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Talks to the running portal with the administrator's token. */
final class PortalClient {

    private static final int CONNECT_MILLIS = 10_000;
    private static final String IMPORTS = "api/v1/content-imports";
    private static final String EXPORTS = "api/v1/content-exports";

    private static final int UNPROCESSABLE = 422;
    private final URI portal;
    private final String token;

    /**
     * @param portal the portal's own address, ending in a slash
     * @param token the bearer token
     */
    PortalClient(URI portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    /** How many documents the portal holds. */
    long documents() throws IOException, Problem {
        HttpURLConnection connection = connect(IMPORTS);
        try (BufferedReader answer = answer(connection)) {
            return json(answer.readLine()).getJsonNumber("documents").longValue();
        }
    }

    /**
     * Lets the portal import a folder and waits for the end.
     *
     * @param request names the folder, absolute and on the portal's machine
     * @param lines takes each line of the answer as it comes: one a file, and the counts at last
     */
    void importFolder(JsonObject request, Consumer<JsonObject> lines) throws IOException, Problem {
        HttpURLConnection connection = connect(IMPORTS);
        send(connection, request);
        try (BufferedReader answer = answer(connection)) {
            for (String line = answer.readLine(); line != null; line = answer.readLine()) {
                lines.accept(json(line));
            }
        }
    }

    /** Lets the portal import a folder as it is. */
    void importFolder(Path folder, Consumer<JsonObject> lines) throws IOException, Problem {
        importFolder(Json.createObjectBuilder().add("directory", folder.toString()).build(), lines);
    }

    /** A content folder in a ZIP file, while the portal writes it; to be closed. */
    InputStream export(boolean history) throws IOException, Problem {
        return body(connect(EXPORTS + "?history=" + history));
    }

    /** The way to the set-up page, a new one each time; empty when somebody has an account. */
    Optional<String> setUpLink() throws IOException, Problem {
        JsonObject answer = post("api/v1/set-up-links", JsonValue.EMPTY_JSON_OBJECT);
        return answer.isNull("address")
                ? Optional.empty()
                : Optional.of(answer.getString("address"));
    }

    /**
     * Asks for many JSON objects.
     *
     * @param lines takes each as it comes, a line each
     */
    void lines(String path, Consumer<JsonObject> lines) throws IOException, Problem {
        HttpURLConnection connection = connect(path);
        try (BufferedReader answer = answer(connection)) {
            for (String line = answer.readLine(); line != null; line = answer.readLine()) {
                lines.accept(json(line));
            }
        }
    }

    /** Asks for a JSON object. */
    JsonObject get(String path) throws IOException, Problem {
        HttpURLConnection connection = connect(path);
        try (BufferedReader answer = answer(connection)) {
            return json(answer.readLine());
        }
    }

    /** Sends a JSON object and takes another as the answer. */
    JsonObject post(String path, JsonObject request) throws IOException, Problem {
        HttpURLConnection connection = connect(path);
        send(connection, request);
        try (BufferedReader answer = answer(connection)) {
            return json(answer.readLine());
        }
    }

    private static void send(HttpURLConnection connection, JsonObject request) throws IOException {
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
    }

    private HttpURLConnection connect(String path) throws IOException {
        var connection =
                (HttpURLConnection) portal.resolve(path).toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setRequestProperty("Authorization", "Bearer " + token);
        return connection;
    }

    private static BufferedReader answer(HttpURLConnection connection) throws IOException, Problem {
        return new BufferedReader(new InputStreamReader(body(connection), StandardCharsets.UTF_8));
    }

    private static InputStream body(HttpURLConnection connection) throws IOException, Problem {
        int status = connection.getResponseCode();
        if (status / 100 != 2) {
            throw problem(connection, status);
        }
        return connection.getInputStream();
    }

    /** The portal's own sentence, where it has one for the case at hand. */
    private static Problem problem(HttpURLConnection connection, int status) throws IOException {
        if (status != UNPROCESSABLE && status != HttpURLConnection.HTTP_NOT_FOUND) {
            return new Problem("portal.refused", status);
        }
        try (var body = new InputStreamReader(connection.getErrorStream(), StandardCharsets.UTF_8);
                JsonReader reader = Json.createReader(body)) {
            JsonObject problem = reader.readObject();
            JsonArray errors = problem.getJsonArray("errors");
            JsonObject said = errors.isEmpty() ? problem : errors.getJsonObject(0);
            return new Problem("portal.said", said.getString("detail"));
        }
    }

    private static JsonObject json(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
