package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.rights.CurrentReader;
import khlang.visitor.Networks;

/**
 * Takes down refused sign-ins: the first of each account and address at once, what follows within a
 * quarter of an hour as one sum. However fast somebody guesses, the audit log grows slowly. A kill
 * of the program loses sums, never a first one.
 */
@ApplicationScoped
@Transactional
public class Refusals {

    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    private final RefusalTally tally = new RefusalTally();

    /**
     * Notes that the one behind the request at hand was refused.
     *
     * @param account a user name, or {@code ?}
     */
    void note(String account) {
        var who = new RefusalTally.Who(account, Networks.of(reader.source()));
        RefusalTally.Who first = tally.count(who, clock.instant());
        if (first != null) {
            audit.record(AuditAction.SIGN_IN_REFUSED, "account:" + first.account(), "", "");
        }
    }

    /** The sums that are complete. */
    List<RefusalTally.Sum> old() {
        return tally.takeOld(clock.instant());
    }

    /** All sums, before the program ends. */
    List<RefusalTally.Sum> all() {
        return tally.takeAll();
    }

    /** Takes a sum down, outside of any request. */
    @ActivateRequestContext
    void write(RefusalTally.Sum sum) {
        reader.comesFrom(sum.who().source());
        audit.record(
                AuditAction.SIGN_IN_REFUSED,
                "account:" + sum.who().account(),
                "",
                sum.more()
                        + " more until "
                        + sum.last()
                                .atZone(clock.getZone())
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toOffsetDateTime());
    }
}
