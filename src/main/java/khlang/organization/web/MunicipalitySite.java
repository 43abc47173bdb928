package khlang.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import khlang.organization.Municipality;
import khlang.organization.Organization;
import khlang.organization.OrganizationChanged;
import khlang.organization.Seals;
import khlang.web.PageCache;
import khlang.web.Site;

/**
 * Reads the municipality for the head and foot of every page and remembers it for a few seconds, so
 * that a change shows soon on every server and pages do not ask the database for it.
 */
@ApplicationScoped
public class MunicipalitySite {

    private static final System.Logger LOG = System.getLogger(MunicipalitySite.class.getName());
    private static final Duration KEPT = Duration.ofSeconds(5);

    @Inject Organization organization;
    @Inject Seals seals;
    @Inject Clock clock;
    @Inject PageCache pages;

    private record Known(Site site, Instant until) {}

    private volatile Known known = new Known(Site.UNNAMED, Instant.MIN);

    /** The municipality's site; unnamed as long as the organisation file has not been read. */
    @Produces
    public Site site() {
        Known last = known;
        Instant now = clock.instant();
        if (now.isAfter(last.until())) {
            known = new Known(read(last.site()), now.plus(KEPT));
        }
        return known.site();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganizationChanged change) {
        known = new Known(known.site(), Instant.MIN);
        pages.forgetAll(); // the new name stands on every page
    }

    /** Error pages need a head too, above all when it is the database that fails. */
    private Site read(Site last) {
        try {
            return organization.municipality().map(this::site).orElse(Site.UNNAMED);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Cannot read the municipality", e);
            return last;
        }
    }

    private Site site(Municipality municipality) {
        return new Site(
                municipality.name(),
                municipality.abbreviation(),
                municipality.district(),
                municipality.province(),
                municipality.phone().orElse(""),
                municipality.website().orElse(""),
                seals.hash().map(SealResource::address).orElse(""));
    }
}
