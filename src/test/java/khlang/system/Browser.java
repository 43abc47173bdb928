package khlang.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody in front of a browser: keeps cookies, follows no redirects by itself, and fills in the
 * forms that a page shows, hidden fields and token included.
 */
public final class Browser implements AutoCloseable {

    private final URI base;
    // Java's own keeper of cookies sends $Version and quotes, as no browser does since RFC 6265.
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1) // as browsers without TLS
                    .connectTimeout(Duration.ofSeconds(10))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /**
     * @param base the portal's address, ending in a slash
     */
    public Browser(URI base) {
        this.base = base;
    }

    /** Asks for a page; the path has no slash in front. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).build());
    }

    /** Opens a page that must be there. */
    public Document open(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return Jsoup.parse(answer.body(), base.resolve(path).toString());
    }

    /** Opens where an answer leads to. */
    public Document follow(HttpResponse<String> redirect) {
        String next =
                redirect.headers()
                        .firstValue("Location")
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                redirect.statusCode() + " " + redirect.body()));
        return open(base.relativize(URI.create(next)).toString());
    }

    /**
     * Fills in the form of a page and sends it.
     *
     * @param page where the form stands, such as {@code admin/accounts/new}
     * @param action the form's address, such as {@code /admin/accounts}
     * @param fields what is typed; what is not named stays as the page shows it
     */
    public HttpResponse<String> submit(String page, String action, Map<String, ?> fields) {
        return submit(open(page), action, fields);
    }

    /** Fills in the form of a page that is open and sends it. */
    public HttpResponse<String> submit(Document page, String action, Map<String, ?> fields) {
        Element form = page.selectFirst("form[method=post][action=\"" + action + "\"]");
        if (form == null) {
            throw new IllegalStateException("No form for " + action + " in " + page.title());
        }
        var filled = new LinkedHashMap<String, List<String>>();
        form.select("input[name], select[name], textarea[name]")
                .forEach(
                        field ->
                                shown(field)
                                        .ifPresent(
                                                value -> add(filled, field.attr("name"), value)));
        fields.forEach((name, value) -> filled.put(name, values(value)));
        return send(
                form(action.substring(1), filled).header("Sec-Fetch-Site", "same-origin").build());
    }

    /** Sends fields to an address without looking at any page: no token comes along. */
    public HttpResponse<String> post(String path, Map<String, ?> fields) {
        return send(form(path, fields).build());
    }

    private HttpRequest.Builder form(String path, Map<String, ?> fields) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
    }

    /** The token that a page gives its forms. */
    public static String token(Document page) {
        return page.select("input[name=form-token]").attr("value");
    }

    /** Sends any request with the cookies. */
    public HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    /** Sends any request with the cookies and takes the answer as it is wanted. */
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            HttpResponse<T> answer = client.send(withCookies(request), handler);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest withCookies(HttpRequest request) {
        HttpRequest inTime = PortalProcess.withinTime(request);
        if (cookies.isEmpty()) {
            return inTime;
        }
        String sent =
                cookies.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("; "));
        return HttpRequest.newBuilder(inTime, (name, value) -> true).header("Cookie", sent).build();
    }

    /** All of the portal's cookies are for the whole of it; an age of nought takes one away. */
    private void keep(String header) {
        for (HttpCookie cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    /** The value of a cookie, such as {@code khlang-session}. */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /** Puts a cookie in, as somebody might who wants to plant one. */
    public void plant(String name, String value) {
        cookies.put(name, value);
    }

    /** The portal's address; ends in a slash. */
    public URI base() {
        return base;
    }

    @Override
    public void close() {
        client.shutdownNow(); // its close() would wait for answers without end
    }

    /** Ticked boxes may share a name. */
    private static void add(Map<String, List<String>> filled, String name, String value) {
        filled.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }

    private static Optional<String> shown(Element field) {
        if (field.is("[type=checkbox]:not([checked]), [type=radio]:not([checked])")) {
            return Optional.empty();
        }
        if (field.is("select")) {
            Element chosen = field.selectFirst("option[selected]");
            Element first = field.selectFirst("option");
            Element option = chosen == null ? first : chosen;
            return Optional.ofNullable(option).map(one -> one.attr("value"));
        }
        return Optional.of(field.is("textarea") ? field.wholeText() : field.attr("value"));
    }

    private static List<String> values(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    private static String encoded(Map<String, ?> fields) {
        return fields.entrySet().stream()
                .flatMap(
                        field ->
                                values(field.getValue()).stream()
                                        .map(
                                                value ->
                                                        encoded(field.getKey())
                                                                + "="
                                                                + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** A text as it stands in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
