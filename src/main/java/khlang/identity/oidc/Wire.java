package khlang.identity.oidc;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Talks to the sign-in service. Somebody waits while it does, so every exchange ends within five
 * seconds, whatever the other side does. It follows no redirects: the endpoints are known.
 */
final class Wire implements HTTPRequestSender, ResourceRetriever {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 512 << 10;
    private static final int OK = 200;

    /** Set by the client itself; it refuses to be told. */
    private static final Set<String> OWN_HEADERS = Set.of("content-length", "host", "connection");

    private final Duration patience;
    private final HttpClient client;

    Wire() {
        this(LONGEST);
    }

    /**
     * @param patience how long an exchange may take as a whole
     */
    Wire(Duration patience) {
        this.patience = patience;
        client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /** What lies at an address. */
    String get(URI address) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept", "application/json").build();
        HttpResponse<byte[]> answer = exchange(request);
        if (answer.statusCode() != OK) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        return text(answer);
    }

    @Override
    public Resource retrieveResource(URL address) throws IOException {
        return new Resource(get(URI.create(address.toString())), "application/json");
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        HttpRequest.Builder copy = HttpRequest.newBuilder(request.getURI());
        request.getHeaderMap()
                .forEach(
                        (name, values) -> {
                            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                                values.forEach(value -> copy.header(name, value));
                            }
                        });
        Optional<String> body = Optional.ofNullable(request.getBody());
        copy.method(
                request.getMethod().name(),
                body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        HttpResponse<byte[]> answer = exchange(copy.build());
        var response = new HTTPResponse(answer.statusCode());
        try {
            Optional<String> type = answer.headers().firstValue("Content-Type");
            if (type.isPresent()) {
                response.setContentType(type.get());
            }
        } catch (ParseException e) {
            throw new IOException("The answer's type cannot be read", e);
        }
        response.setBody(text(answer));
        return response;
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, head -> new ShortBody(MOST_BYTES));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("No answer in time from " + request.uri());
        } catch (ExecutionException e) {
            throw new IOException("No answer from " + request.uri(), e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("Called off while asking " + request.uri(), e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
