package khlang.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings {@code KHLANG_OIDC_…}. */
@ApplicationScoped
public class OidcSettings {

    @Inject
    @ConfigProperty(name = "khlang.oidc.issuer")
    Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "khlang.oidc.client.id")
    Optional<String> clientId;

    @Inject
    @ConfigProperty(name = "khlang.oidc.client.secret")
    Optional<String> clientSecret;

    @Inject
    @ConfigProperty(name = "khlang.oidc.groups")
    Optional<String> groups;

    @Inject
    @ConfigProperty(name = "khlang.oidc.groups.claim", defaultValue = "groups")
    String groupsClaim;

    /** Whether there is a sign-in service at all. */
    public boolean areGiven() {
        return issuer.filter(set -> !set.isBlank()).isPresent();
    }

    String issuer() {
        return issuer.orElseThrow();
    }

    String clientId() {
        return clientId.orElseThrow();
    }

    String clientSecret() {
        return clientSecret.orElseThrow();
    }

    GroupRoles groupRoles() {
        return GroupRoles.parse(groups.orElse(""));
    }

    /** The claim that lists the groups; dots lead into objects. */
    String groupsClaim() {
        return groupsClaim;
    }
}
