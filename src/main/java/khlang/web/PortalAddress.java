package khlang.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where readers reach the portal: what links in QR codes, feeds and messages begin with. The
 * setting {@code KHLANG_BASE_URL} decides; without it the address that the request was sent to.
 */
@ApplicationScoped
public class PortalAddress {

    @Inject
    @ConfigProperty(name = "khlang.base.url")
    Optional<String> setting;

    /**
     * The portal's address without a slash at its end.
     *
     * @param request any address below the portal's root, as the request named it
     */
    public String of(URI request) {
        String address =
                setting().orElseGet(() -> request.getScheme() + "://" + request.getRawAuthority());
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** The setting, when it is set. */
    Optional<String> setting() {
        return setting.map(String::strip).filter(set -> !set.isEmpty());
    }
}
