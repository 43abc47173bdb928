package khlang.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has files looked at by ClamAV, where {@code KHLANG_CLAMAV_URL} names its daemon, such as {@code
 * tcp://127.0.0.1:3310} or {@code unix:/run/clamav/clamd.ctl}. Once it is set, no file passes
 * without it.
 */
@ApplicationScoped
public class VirusScan {

    private static final System.Logger LOG = System.getLogger(VirusScan.class.getName());

    @Inject
    @ConfigProperty(name = "khlang.clamav.url")
    Optional<String> url;

    Duration patience = Duration.ofSeconds(60);

    /** Whether files are looked at. */
    public boolean isSet() {
        return url.isPresent();
    }

    /**
     * Looks at a file; a minute at most.
     *
     * @return why it must not be kept: infected, too large for the scanner, or not to be told
     *     because the scanner does not answer; empty when it is clean or no scanner is set
     */
    public Optional<Refusal> check(Path file) {
        if (!isSet()) {
            return Optional.empty();
        }
        try {
            String answer = Clamd.at(URI.create(url.get()), patience).scan(file);
            if (answer.matches("stream: OK")) {
                return Optional.empty();
            }
            LOG.log(System.Logger.Level.WARNING, "The virus scanner says: {0}", answer);
            if (answer.endsWith(" FOUND")) {
                return Optional.of(Refusal.INFECTED);
            }
            return Optional.of(
                    answer.contains("size limit exceeded")
                            ? Refusal.SCANNER_LIMIT
                            : Refusal.SCANNER_AWAY);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.ERROR, "The virus scanner does not answer", e);
            return Optional.of(Refusal.SCANNER_AWAY);
        }
    }
}
