package khlang.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Reads what the public thinks of the portal; the words only for who sees all evidence. */
@ApplicationScoped
@Transactional
public class PortalOpinions {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    /** The columns stand in the order of the items. */
    private static final String ANSWERS =
            "SELECT day, find, clear, correct, phone, overall FROM portal_answer"
                    + " WHERE day BETWEEN ?1 AND ?2";

    private static final String WORDS =
            " FROM portal_answer WHERE day BETWEEN ?1 AND ?2 AND words <> ''";

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;
    @Inject Clock clock;

    /** What somebody has written. */
    public record Words(LocalDate day, int overall, String words) {}

    /** What was thought in a year, as of today. */
    @SuppressWarnings("unchecked") // a native query of several columns answers rows
    public PortalOpinion of(FiscalYear year) {
        List<Object[]> rows =
                entities.createNativeQuery(ANSWERS)
                        .setParameter(1, Date.valueOf(year.firstDay()))
                        .setParameter(2, Date.valueOf(year.lastDay()))
                        .getResultList();
        return PortalOpinion.of(
                year, LocalDate.now(clock), rows.stream().map(PortalOpinions::answer).toList());
    }

    private static PortalAnswer answer(Object[] row) {
        Map<PortalItem, Integer> levels = new EnumMap<>(PortalItem.class);
        int column = 1;
        for (PortalItem item : PortalItem.values()) {
            Object level = row[column++];
            if (level != null) {
                levels.put(item, ((Number) level).intValue());
            }
        }
        return new PortalAnswer(((Date) row[0]).toLocalDate(), levels);
    }

    /** Whether the one who asks may read the words. */
    public boolean mayReadWords() {
        return rights.allows(Right.SEE_EVIDENCE);
    }

    /** How many have written something in a year. */
    public long countWords(FiscalYear year) {
        rights.require(Right.SEE_EVIDENCE);
        Object count =
                entities.createNativeQuery("SELECT COUNT(*)" + WORDS)
                        .setParameter(1, Date.valueOf(year.firstDay()))
                        .setParameter(2, Date.valueOf(year.lastDay()))
                        .getSingleResult();
        return ((Number) count).longValue();
    }

    /**
     * A page of what they have written, the latest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    @SuppressWarnings("unchecked") // a native query of several columns answers rows
    public List<Words> words(FiscalYear year, int offset, int size) {
        rights.require(Right.SEE_EVIDENCE);
        List<Object[]> rows =
                entities.createNativeQuery(
                                "SELECT day, overall, words" + WORDS + " ORDER BY day DESC, id")
                        .setParameter(1, Date.valueOf(year.firstDay()))
                        .setParameter(2, Date.valueOf(year.lastDay()))
                        .setFirstResult(offset)
                        .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Words(
                                        ((Date) row[0]).toLocalDate(),
                                        ((Number) row[1]).intValue(),
                                        (String) row[2]))
                .toList();
    }
}
