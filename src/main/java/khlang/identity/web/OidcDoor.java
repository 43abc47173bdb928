package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import khlang.identity.oidc.OidcSignIn;
import khlang.web.PortalAddress;

/** The ways to the sign-in service and back, for the pages that show them. */
@ApplicationScoped
public class OidcDoor {

    @Inject OidcSignIn service;
    @Inject PortalAddress portal;
    @Inject HttpServletRequest request;

    /**
     * The way in; empty when there is no service. It names our whole address, for the service sends
     * everybody back to that one, and cookies of another name of ours would be missing there.
     */
    Optional<String> way(Destination next) {
        if (!service.isOffered()) {
            return Optional.empty();
        }
        String to =
                next.asked() == null
                        ? ""
                        : "?to=" + URLEncoder.encode(next.asked(), StandardCharsets.UTF_8);
        return Optional.of(root() + "/sign-in/oidc" + to);
    }

    /**
     * The way out of the service, for whoever has just signed out here.
     *
     * @param said what was done before; null for nothing
     */
    Optional<String> end(String said) {
        return "signed-out".equals(said) && service.isOffered()
                ? service.signOut(URI.create(root() + "/sign-in")).map(URI::toString)
                : Optional.empty();
    }

    /** Where the service sends people back to. */
    URI back() {
        return URI.create(root() + "/sign-in/oidc/return");
    }

    private String root() {
        return portal.of(URI.create(request.getRequestURL().toString()));
    }
}
