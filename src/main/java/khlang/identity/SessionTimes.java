package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows the settings {@code KHLANG_SESSION_IDLE_MINUTES} and {@code KHLANG_SESSION_HOURS}. */
@ApplicationScoped
public class SessionTimes {

    @Inject
    @ConfigProperty(name = "khlang.session.idle.minutes", defaultValue = "60")
    int idleMinutes;

    @Inject
    @ConfigProperty(name = "khlang.session.hours", defaultValue = "12")
    int hours;

    /** What holds for all sign-ins, also those that are open. */
    public SessionLimits limits() {
        return new SessionLimits(Duration.ofMinutes(idleMinutes), Duration.ofHours(hours));
    }
}
