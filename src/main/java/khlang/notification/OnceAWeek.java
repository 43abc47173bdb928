package khlang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Lets something be told once a week, whichever portal on the same database comes first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceAWeek {

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /**
     * Whether something is to be told now: it was not yet in the week that began on Monday in
     * Bangkok. When the transaction fails it still is.
     *
     * @param what at most 60 Latin letters
     */
    public boolean begins(String what) {
        LocalDate monday =
                LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        // The key refuses the second portal, which waits here for the first.
        boolean isFirst =
                entities.createNativeQuery(
                                        "INSERT IGNORE INTO weekly_mark (what, week) VALUES (?, ?)")
                                .setParameter(1, what)
                                .setParameter(2, monday)
                                .executeUpdate()
                        > 0;
        if (isFirst) {
            entities.createNativeQuery("DELETE FROM weekly_mark WHERE what = ? AND week < ?")
                    .setParameter(1, what)
                    .setParameter(2, monday)
                    .executeUpdate();
        }
        return isFirst;
    }
}
