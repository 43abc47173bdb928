package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import khlang.calendar.BangkokClock;
import khlang.measurement.journal.AccessJournal;
import khlang.visitor.Visitor;
import khlang.visitor.VisitorKeys;

/**
 * Counts accesses: the same visitor doing the same with the same document within half an hour
 * counts once. What is counted stands in the journal before the reader has the whole answer; the
 * {@link AccessWriter} brings it to the database.
 */
@ApplicationScoped
public class AccessCounter {

    @Inject Clock clock;
    @Inject VisitorKeys visitors;
    @Inject RecentVisits recent;
    @Inject AccessJournal journal;

    /**
     * Counts an access by a person, or leaves it at the one counted before.
     *
     * @return whether it was counted now
     */
    public boolean count(Access access) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BangkokClock.ZONE);
        Visitor visitor = visitors.visitor(today, access.address(), access.userAgent());
        var counted =
                new DailyAccess(
                        today,
                        access.documentId(),
                        access.channel(),
                        access.audience(),
                        access.kind());
        return recent.once(
                visitor,
                access.documentId(),
                access.kind(),
                () -> journal.append(AccessCode.entry(counted, visitor)));
    }
}
