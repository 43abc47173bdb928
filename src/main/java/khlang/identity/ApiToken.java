package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bearer token with an administrator's rights, for imports and scripts. */
@ApplicationScoped
public class ApiToken {

    private static final String SCHEME = "Bearer ";

    @Inject
    @ConfigProperty(name = "khlang.api.token")
    Optional<String> token;

    /**
     * Whether an {@code Authorization} header carries the token. The comparison takes the same time
     * for every wrong token; an empty setting switches the token off.
     *
     * @param authorization the header's value, null when there is none
     */
    public boolean isCarriedBy(String authorization) {
        if (authorization == null || !authorization.startsWith(SCHEME)) {
            return false;
        }
        byte[] given = authorization.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8);
        return token.map(String::strip)
                .filter(expected -> !expected.isEmpty())
                .map(expected -> expected.getBytes(StandardCharsets.UTF_8))
                .map(expected -> MessageDigest.isEqual(expected, given))
                .orElse(false);
    }
}
