package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import khlang.calendar.BangkokClock;

/**
 * Counts accesses: the same visitor doing the same with the same document within half an hour
 * counts once. It touches memory only; the {@link AccessWriter} stores the counts.
 */
@ApplicationScoped
public class AccessCounter {

    @Inject Clock clock;
    @Inject VisitorKeys visitors;
    @Inject RecentVisits recent;
    @Inject AccessTally tally;

    /**
     * Counts an access by a person, or leaves it at the one counted before.
     *
     * @return whether it was counted
     */
    public boolean count(Access access) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BangkokClock.ZONE);
        Visitor visitor = visitors.visitor(today, access.address(), access.userAgent());
        if (!recent.isNew(visitor, access.documentId(), access.kind())) {
            return false;
        }
        tally.add(
                new DailyAccess(
                        today,
                        access.documentId(),
                        access.channel(),
                        access.audience(),
                        access.kind()));
        return true;
    }
}
