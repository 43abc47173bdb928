package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import khlang.identity.KnownBrowsers;
import khlang.identity.OpenedSession;
import khlang.identity.SignInPlace;
import khlang.web.Cookies;

/** Hands sign-ins to browsers. */
@ApplicationScoped
public class Browsers {

    @Inject Cookies cookies;

    /** Where a request comes from. */
    public SignInPlace place(HttpServletRequest request) {
        return new SignInPlace(
                request.getRemoteAddr(),
                BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT)),
                cookies.browser(request).orElse(""),
                cookies.session(request).orElse(""));
    }

    /** The answer that signs a browser in and leads on. */
    public Response signedIn(HttpServletRequest request, OpenedSession session, URI next) {
        return Response.seeOther(next)
                .header(HttpHeaders.SET_COOKIE, cookies.giveSession(request, session.secret()))
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookies.giveBrowser(request, session.mark(), KnownBrowsers.KEPT))
                .build();
    }

    /** The answer that leads on after other browsers were forgotten: this one stays known. */
    Response stillKnown(HttpServletRequest request, String mark, URI next) {
        return Response.seeOther(next)
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookies.giveBrowser(request, mark, KnownBrowsers.KEPT))
                .build();
    }

    /** The answer that signs a browser out. */
    Response signedOut(HttpServletRequest request, URI next) {
        return Response.seeOther(next)
                .header(HttpHeaders.SET_COOKIE, cookies.takeSession(request))
                // Who sits down next must not find the pages by going back.
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
