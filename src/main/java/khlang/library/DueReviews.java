package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.rights.CurrentReader;

/** What must be looked at again, soon or since long. */
@ApplicationScoped
@Transactional
public class DueReviews {

    /** So many days before the day of review somebody is told. */
    public static final int DAYS_BEFORE = 30;

    private static final int AT_ONCE = 200;
    private static final int LIMIT = 50;

    @PersistenceContext EntityManager entities;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * What the one who asks should look at within {@link #DAYS_BEFORE} days: their own, and those
     * of the divisions that they look after. The oldest day first, at most 50.
     */
    public List<DueReview> mine() {
        return entities.createQuery(
                        "select new khlang.library.DueReview(d.slug, d.title, v.slug,"
                                + " coalesce(d.owner, 0L), d.reviewBy)"
                                + " from Document d join d.division v"
                                + " where d.state = khlang.library.DocumentState.PUBLISHED"
                                + " and d.reviewBy <= :soon"
                                + " and (d.owner = :person or v.slug in :divisions)"
                                + " order by d.reviewBy, d.id",
                        DueReview.class)
                .setParameter("soon", LocalDate.now(clock).plusDays(DAYS_BEFORE))
                .setParameter("person", reader.actor().person())
                .setParameter("divisions", reader.actor().lookedAfter())
                .setMaxResults(LIMIT)
                .getResultList();
    }

    /**
     * What people must be told of, and have not been: each document once before its day and once
     * after it. In the transaction that tells them.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<DueReview> takeUnreminded() {
        LocalDate today = LocalDate.now(clock);
        List<Document> due =
                entities.createQuery(
                                "select d from Document d"
                                        + " where d.state = khlang.library.DocumentState.PUBLISHED"
                                        + " and ((d.reviewBy <= :soon and d.reminded = 0)"
                                        + " or (d.reviewBy < :today and d.reminded < 2))"
                                        + " order by d.reviewBy, d.id",
                                Document.class)
                        .setParameter("soon", today.plusDays(DAYS_BEFORE))
                        .setParameter("today", today)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .setMaxResults(AT_ONCE)
                        .getResultList();
        due.forEach(one -> one.remind(today));
        return due.stream()
                .map(
                        one ->
                                new DueReview(
                                        one.slug(),
                                        one.title(),
                                        one.subject().division(),
                                        one.subject().owner(),
                                        one.reviewBy()))
                .toList();
    }
}
