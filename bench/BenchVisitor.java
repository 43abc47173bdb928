import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first administrator of a portal that a bench has started, with a browser's cookies. */
final class BenchVisitor {

    private static final String PASSWORD = "เมื่อวานฝนตกหนักที่ตลาดสด";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new HashMap<>();
    private final URI portal;

    BenchVisitor(URI portal) {
        this.portal = portal;
    }

    /** Makes the account with the portal's token, and signs in. */
    void signIn(String token) throws IOException, InterruptedException {
        HttpResponse<String> link =
                send(
                        HttpRequest.newBuilder(portal.resolve("api/v1/set-up-links"))
                                .header("Authorization", "Bearer " + token)
                                .POST(BodyPublishers.noBody()));
        Matcher key = Pattern.compile("set-up\\?key=[\\w-]+").matcher(link.body());
        if (!key.find()) {
            throw new IOException(link.statusCode() + " " + link.body());
        }
        get(key.group());
        fill("set-up", Map.of("user-name", "bench.admin", "password", PASSWORD, "password-again", PASSWORD));
    }

    /** Fills in the form of a page and sends it; what is hidden in it goes along. */
    void fill(String path, Map<String, String> fields) throws IOException, InterruptedException {
        HttpResponse<String> form = get(path);
        Map<String, String> sent = new HashMap<>(fields);
        for (String name : new String[] {"form-token", "version"}) {
            Matcher hidden = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(form.body());
            if (hidden.find()) {
                sent.put(name, hidden.group(1));
            }
        }
        HttpResponse<String> done =
                send(
                        HttpRequest.newBuilder(portal.resolve(path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                sent.entrySet().stream()
                                                        .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                                                        .collect(Collectors.joining("&")))));
        if (done.statusCode() != 303) {
            throw new IOException(path + " answered " + form.statusCode() + " and " + done.statusCode());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(portal.resolve(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String pair = cookie.replaceFirst(";.*", "");
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return answer;
    }
}
