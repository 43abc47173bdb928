package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.BangkokClock;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/** What was thrown away; everybody sees what they may take back. */
@ApplicationScoped
@Transactional
public class Trash {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    private static final String FROM =
            " from Document d join d.division v"
                    + " where d.state = khlang.library.DocumentState.TRASHED"
                    + " and (:everywhere = true or d.owner = :person or v.slug in :divisions)";

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;
    @Inject CurrentReader reader;

    /** How much of it the one who asks sees. */
    public long count() {
        return narrowed("select count(d)" + FROM, Long.class).getSingleResult();
    }

    /**
     * A page of it, the last first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<TrashedDocument> list(int offset, int size) {
        return narrowed(
                        "select d.slug, d.title, d.kind, v.shortName, d.ending.trashedAt"
                                + FROM
                                + " order by d.ending.trashedAt desc, d.id",
                        Object[].class)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList()
                .stream()
                .map(
                        row ->
                                new TrashedDocument(
                                        (String) row[0],
                                        (String) row[1],
                                        (DocumentKind) row[2],
                                        (String) row[3],
                                        (Instant) row[4],
                                        lastDay((Instant) row[4])))
                .toList();
    }

    private static LocalDate lastDay(Instant at) {
        return LocalDate.ofInstant(at, BangkokClock.ZONE).plusDays(Retirement.TRASH_DAYS);
    }

    private <T> TypedQuery<T> narrowed(String question, Class<T> type) {
        return entities.createQuery(question, type)
                .setParameter("everywhere", rights.allows(Right.EDIT_DOCUMENTS))
                .setParameter("person", reader.actor().person())
                .setParameter("divisions", reader.actor().lookedAfter());
    }
}
