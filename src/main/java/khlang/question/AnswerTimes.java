package khlang.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Measures how long people wait for answers. Of nobody in particular. */
@ApplicationScoped
@Transactional
public class AnswerTimes {

    private static final int MOST = 20_000;

    private static final String ASKED =
            "select v.name, q.askedAt, q.firstAnsweredAt, q.acceptedAt from Question q"
                    + " left join q.division v where q.askedAt >= :from and q.askedAt < :to"
                    + " and (q.outside = false or q.releasedAt is not null)"
                    + " and q.state in (khlang.question.QuestionState.OPEN,"
                    + " khlang.question.QuestionState.ANSWERED) order by q.askedAt";

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;

    /**
     * What was measured in a year.
     *
     * @param all of all questions
     * @param divisions by name; the empty name is that of no division
     * @param months in their order
     */
    public record Measured(AnswerTime all, List<AnswerTime> divisions, List<AnswerTime> months) {

        /** The lists are copied. */
        public Measured {
            divisions = List.copyOf(divisions);
            months = List.copyOf(months);
        }
    }

    /**
     * The questions that were asked in a year; what was declined, merged or not let through is left
     * out.
     */
    public Measured of(FiscalYear year) {
        rights.require(Right.READ_STAFF);
        return measure(
                entities.createQuery(ASKED, Object[].class)
                        .setParameter("from", BangkokClock.startOf(year.firstDay()))
                        .setParameter("to", BangkokClock.startOf(year.lastDay().plusDays(1)))
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(AnswerTimes::question)
                        .toList());
    }

    static Measured measure(List<AnsweredQuestion> questions) {
        return new Measured(
                AnswerTime.of("", questions),
                groups(questions, AnsweredQuestion::division, Function.identity()),
                groups(questions, AnsweredQuestion::month, ThaiDates::month));
    }

    private static <T extends Comparable<T>> List<AnswerTime> groups(
            List<AnsweredQuestion> questions,
            Function<AnsweredQuestion, T> key,
            Function<T, String> name) {
        Map<T, List<AnsweredQuestion>> groups = new TreeMap<>();
        questions.forEach(
                one -> groups.computeIfAbsent(key.apply(one), none -> new ArrayList<>()).add(one));
        return groups.entrySet().stream()
                .map(one -> AnswerTime.of(name.apply(one.getKey()), one.getValue()))
                .toList();
    }

    private static AnsweredQuestion question(Object[] row) {
        return new AnsweredQuestion(
                row[0] == null ? "" : (String) row[0],
                (Instant) row[1],
                (Instant) row[2],
                (Instant) row[3]);
    }
}
