package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import khlang.web.Cookies;

/**
 * Takes the key of a link out of the address at once, where it would stay in the history, in logs
 * of web servers and on the screen. The browser keeps it in a cookie for a short while.
 */
@ApplicationScoped
public class KeyLinks {

    private static final String FORM = "[\\w-]{40,50}";

    @Inject Cookies cookies;

    /**
     * The answer to a link with a key: the same page without it.
     *
     * @param key as it stands in the address; whether it opens anything is asked at the page
     */
    Response leadOn(HttpServletRequest request, String key, String page, Duration kept) {
        return Response.seeOther(URI.create(page))
                .header(
                        HttpHeaders.SET_COOKIE,
                        key.matches(FORM)
                                ? cookies.giveKey(request, key, kept)
                                : cookies.takeKey(request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The key that the browser keeps; empty when it keeps none. */
    String key(HttpServletRequest request) {
        return cookies.key(request).filter(key -> key.matches(FORM)).orElse("");
    }

    /** The same answer, which takes the key back. */
    Response used(HttpServletRequest request, Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.SET_COOKIE, cookies.takeKey(request))
                .build();
    }
}
