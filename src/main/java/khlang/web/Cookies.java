package khlang.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The portal's cookies: one proves a sign-in, one ties a form to the browser that was shown it
 * before anybody has signed in, one lets a browser be known that somebody has signed in with, one
 * is kept while somebody is at the sign-in service, one keeps the key of a link that was opened.
 * Readers who do none of it get none.
 */
@ApplicationScoped
public class Cookies {

    static final String SESSION = "khlang-session";
    static final String FORM = "khlang-form";
    static final String BROWSER = "khlang-browser";
    static final String BEGUN = "khlang-begun";
    static final String KEY = "khlang-key";

    /** Browsers take a cookie of this name only from us, over TLS, for the whole site. */
    private static final String HOST_ONLY = "__Host-";

    @Inject PortalAddress portal;

    /** The secret of the sign-in that the request shows. */
    public Optional<String> session(HttpServletRequest request) {
        return value(request, SESSION);
    }

    /**
     * The {@code Set-Cookie} that hands a secret of a sign-in to the browser, until it is closed.
     */
    public String giveSession(HttpServletRequest request, String secret) {
        return set(request, SESSION, secret, "");
    }

    /** The {@code Set-Cookie} that takes the sign-in's secret back. */
    public String takeSession(HttpServletRequest request) {
        return set(request, SESSION, "", "; Max-Age=0");
    }

    /** The mark of a browser that somebody has signed in with before. */
    public Optional<String> browser(HttpServletRequest request) {
        return value(request, BROWSER);
    }

    /** The {@code Set-Cookie} that marks a browser. */
    public String giveBrowser(HttpServletRequest request, String mark, Duration kept) {
        return set(request, BROWSER, mark, "; Max-Age=" + kept.toSeconds());
    }

    /** What the browser keeps while its user is at the sign-in service. */
    public Optional<String> begun(HttpServletRequest request) {
        return value(request, BEGUN);
    }

    /** The {@code Set-Cookie} for a sign-in that the sign-in service is to answer. */
    public String giveBegun(HttpServletRequest request, String hidden, Duration kept) {
        return set(request, BEGUN, hidden, "; Max-Age=" + kept.toSeconds());
    }

    /** The {@code Set-Cookie} that ends it. */
    public String takeBegun(HttpServletRequest request) {
        return set(request, BEGUN, "", "; Max-Age=0");
    }

    /** The key of a link that was opened, to set the portal up or a new password. */
    public Optional<String> key(HttpServletRequest request) {
        return value(request, KEY);
    }

    /** The {@code Set-Cookie} that takes a key out of the address. */
    public String giveKey(HttpServletRequest request, String key, Duration kept) {
        return set(request, KEY, key, "; Max-Age=" + kept.toSeconds());
    }

    /** The {@code Set-Cookie} that takes a key back, after it was used. */
    public String takeKey(HttpServletRequest request) {
        return set(request, KEY, "", "; Max-Age=0");
    }

    Optional<String> form(HttpServletRequest request) {
        return value(request, FORM);
    }

    String giveForm(HttpServletRequest request, String secret) {
        return set(request, FORM, secret, "");
    }

    private String set(HttpServletRequest request, String name, String value, String more) {
        boolean secure = isSecure(request);
        return (secure ? HOST_ONLY + name : name)
                + "="
                + value
                + "; Path=/; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "")
                + more;
    }

    private Optional<String> value(HttpServletRequest request, String name) {
        String expected = isSecure(request) ? HOST_ONLY + name : name;
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(expected))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** A web server in front may have taken the TLS off: then the setting says it was there. */
    private boolean isSecure(HttpServletRequest request) {
        return request.isSecure()
                || portal.setting()
                        .map(URI::create)
                        .filter(set -> "https".equals(set.getScheme()))
                        .filter(set -> set.getRawAuthority().equals(request.getHeader("Host")))
                        .isPresent();
    }
}
