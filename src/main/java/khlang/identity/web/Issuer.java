package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import khlang.web.PortalAddress;

/**
 * What the portal is called in the list of an app for codes. Thai letters would make the QR code so
 * dense that telephones have trouble with it.
 */
@ApplicationScoped
public class Issuer {

    @Inject PortalAddress portal;

    String name(URI request) {
        return "Khlang " + URI.create(portal.of(request)).getHost();
    }
}
