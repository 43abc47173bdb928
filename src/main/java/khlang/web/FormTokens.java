package khlang.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;

/** Gives forms their tokens and tells whether a form that comes back is one of ours. */
@ApplicationScoped
public class FormTokens {

    private static final Set<String> OURSELVES = Set.of("same-origin", "none");

    @Inject Cookies cookies;

    /** The token for the pages of one request. */
    FormToken of(HttpServletRequest request) {
        return new FormToken(secret(request));
    }

    /**
     * Whether a form was sent from a page of ours, shown to the browser that sends it. A program
     * that shows a token of its own is no browser: nothing sends that for it unasked.
     *
     * @param given the token in the form, empty when there is none
     */
    boolean areProvenBy(HttpServletRequest request, String given) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return true;
        }
        return isFromOurPage(request)
                && secret(request).filter(one -> FormToken.matches(one, given)).isPresent();
    }

    /** What the browser itself says of where the request comes from; old ones say nothing. */
    static boolean isFromOurPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURSELVES.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null
                || origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }

    private Optional<String> secret(HttpServletRequest request) {
        return cookies.session(request).or(() -> cookies.form(request));
    }

    /** The {@code Set-Cookie} for a secret that was made while a page was printed. */
    Optional<String> cookie(HttpServletRequest request, FormToken token) {
        return token.newSecret().map(secret -> cookies.giveForm(request, secret));
    }
}
