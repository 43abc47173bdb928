package khlang.survey.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import khlang.system.Browser;

/**
 * Somebody of the public before a browser, in a network of its own: this machine has many
 * addresses. No cookie is ever sent.
 */
final class Somebody implements AutoCloseable {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    /** Where no other test comes from; an address has one byte to go on. */
    private static final int FIRST = 100;

    private final URI base;
    private final String program;
    private final HttpClient client;

    private Somebody(URI base, String program, HttpClient client) {
        this.base = base;
        this.program = program;
        this.client = client;
    }

    /** In a network where nobody else is. */
    static Somebody newTo(URI base) {
        int network = NETWORKS.incrementAndGet();
        try {
            HttpClient client =
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .connectTimeout(Duration.ofSeconds(10))
                            .localAddress(InetAddress.getByName("127.0.0." + (FIRST + network)))
                            .build();
            return new Somebody(base, "Mozilla/5.0 (Linux; Android 14) Phone/" + network, client);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the same network before another browser. */
    Somebody neighbour(String name) {
        return new Somebody(base, "Mozilla/5.0 (Linux; Android 14) " + name, client);
    }

    /** In the same network with a program of this name. */
    Somebody program(String name) {
        return new Somebody(base, name, client);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).header("User-Agent", program));
    }

    /** Sends a form from a page of the portal. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(path, fields).header("Sec-Fetch-Site", "same-origin"));
    }

    /** Sends a form of which the browser says nothing; to be completed. */
    HttpRequest.Builder form(String path, Map<String, String> fields) {
        String text =
                fields.entrySet().stream()
                        .map(
                                one ->
                                        Browser.encoded(one.getKey())
                                                + "="
                                                + Browser.encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(base.resolve(path))
                .header("User-Agent", program)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(text));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
