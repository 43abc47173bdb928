package khlang.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;
import khlang.identity.Approvers;
import khlang.language.Sentences;
import khlang.notification.Notices;

/**
 * When a day is over: tells those whose documents were not enough, once for all of the day, and
 * forgets what is not needed any more. Words are forgotten after twelve months, votes never.
 */
@ApplicationScoped
public class FeedbackRounds {

    private static final Duration FIRST = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_TOLD = 1_000;
    private static final Sentences WORDS = new Sentences("khlang.survey.notices");

    private static final String UNTOLD =
            """
            SELECT COALESCE(d.owner, 0), v.slug, COUNT(*), COUNT(DISTINCT d.id)
              FROM document_vote t
              JOIN document d ON d.id = t.document_id
              JOIN division v ON v.id = d.division_id
             WHERE t.day < ?1 AND t.told = FALSE AND t.helped = FALSE
               AND (t.reason IS NOT NULL OR t.words <> '')
             GROUP BY 1, 2
             ORDER BY 1, 2
            """;
    private static final String TOLD =
            "UPDATE document_vote SET told = TRUE WHERE day < ?1 AND told = FALSE";
    private static final String FORGET_VISITORS =
            "UPDATE document_vote SET visitor = NULL WHERE day < ?1 AND visitor IS NOT NULL";
    private static final String FORGET_PORTAL_VISITORS =
            "UPDATE portal_answer SET visitor = NULL WHERE day < ?1 AND visitor IS NOT NULL";
    private static final String FORGET_SURVEY_VISITORS =
            "UPDATE survey_sheet SET visitor = NULL WHERE day < ?1 AND visitor IS NOT NULL";
    private static final String FORGET_WORDS =
            "UPDATE document_vote SET words = '', note = '' WHERE day < ?1"
                    + " AND (words <> '' OR note <> '')";

    @PersistenceContext EntityManager entities;
    @Inject Rounds rounds;
    @Inject FeedbackRounds self; // so that a round is a transaction
    @Inject Notices notices;
    @Inject Approvers heads;
    @Inject Clock clock;

    /** The day on which was forgotten what the days before it have left; null after a start. */
    private LocalDate cleaned;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(FIRST, PAUSE, "What readers said was not told", () -> self.take());
    }

    /** Does what a day that is over leaves to do. */
    @Transactional
    @SuppressWarnings("unchecked") // a native query of several columns answers rows
    public void take() {
        LocalDate today = LocalDate.now(clock);
        List<Object[]> untold =
                entities.createNativeQuery(UNTOLD)
                        .setParameter(1, Date.valueOf(today))
                        .setMaxResults(MOST_TOLD)
                        .getResultList();
        if (!untold.isEmpty() && before(TOLD, today) > 0) {
            untold.forEach(this::tell);
        }
        if (!today.equals(cleaned)) {
            before(FORGET_VISITORS, today);
            before(FORGET_PORTAL_VISITORS, today);
            before(FORGET_SURVEY_VISITORS, today);
            before(FORGET_WORDS, FeedbackDesk.since(today));
            cleaned = today;
        }
    }

    private int before(String statement, LocalDate day) {
        return entities.createNativeQuery(statement)
                .setParameter(1, Date.valueOf(day))
                .executeUpdate();
    }

    private void tell(Object[] row) {
        long owner = ((Number) row[0]).longValue();
        String division = (String) row[1];
        String text = WORDS.say("feedback", row[2].toString(), row[3].toString());
        Set<Long> people = owner == 0 ? heads.waitedFor(division, Set.of()) : Set.of(owner);
        people.forEach(one -> notices.tell(one, text, "/feedback?state=NEW"));
    }
}
