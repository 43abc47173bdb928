package khlang.measurement.web;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.concurrent.atomic.AtomicInteger;

/** People before their browsers, each another one. */
final class Visitors {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Visitors() {}

    /** The name of a browser that nobody else uses. */
    static String newBrowser() {
        return "Mozilla/5.0 (Linux; Android 14) Visitor/" + COUNT.incrementAndGet();
    }

    /** What somebody's browser sends when he opens an address; to be completed. */
    static HttpRequest.Builder opens(URI address, String browser) {
        return HttpRequest.newBuilder(address)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("User-Agent", browser);
    }

    /** The same for somebody new. */
    static HttpRequest.Builder opens(URI address) {
        return opens(address, newBrowser());
    }
}
