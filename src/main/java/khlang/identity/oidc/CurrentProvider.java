package khlang.identity.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Knows the sign-in service once somebody has asked for it. While it is away only one asker waits
 * for its time-out; those behind it, and those of the next seconds, are told at once.
 */
@ApplicationScoped
class CurrentProvider {

    private static final Duration SILENCE = Duration.ofSeconds(10);

    @Inject OidcSettings settings;
    @Inject Clock clock;

    private Wire wire;
    private Provider known;
    private Instant asked = Instant.EPOCH;
    private OidcProblem failure;
    private Instant failed = Instant.EPOCH;

    /**
     * The service.
     *
     * @param age how old may be what is known of it
     */
    synchronized Provider get(Duration age) throws OidcProblem {
        Instant now = clock.instant();
        if (known != null && now.isBefore(asked.plus(age))) {
            return known;
        }
        if (failure != null && now.isBefore(failed.plus(SILENCE))) {
            throw failure;
        }
        try {
            known = Provider.discover(settings.issuer(), wire(), known);
            asked = now;
            failure = null;
            return known;
        } catch (OidcProblem e) {
            failure = e;
            failed = clock.instant();
            throw e;
        }
    }

    synchronized Wire wire() {
        if (wire == null) {
            wire = new Wire();
        }
        return wire;
    }
}
