package khlang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Keeps what people are told; everybody sees their own notices only. */
@ApplicationScoped
@Transactional
public class Notices {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 50;

    @PersistenceContext EntityManager entities;
    @Inject Letters letters;
    @Inject Rights rights;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * Tells a person something, in the transaction that makes it true. What is still unseen is not
     * told twice.
     *
     * @param person the person's key
     * @param text a Thai sentence of at most 500 characters
     * @param link the path of the page it is about, at most 300 characters
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(long person, String text, String link) {
        if (isWaiting(person, text, link)) {
            return;
        }
        entities.persist(new Notice(person, text, link, clock.instant()));
        letters.write(person, text, link);
    }

    private boolean isWaiting(long person, String text, String link) {
        return entities.createQuery(
                                "select count(n) from Notice n where n.personId = :person"
                                        + " and n.seenAt is null and n.text = :text"
                                        + " and n.link = :link",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("text", text)
                        .setParameter("link", link)
                        .getSingleResult()
                > 0;
    }

    /**
     * The notices of the one who asks, the newest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<Notice> mine(int offset, int size) {
        return entities.createQuery(
                        "select n from Notice n where n.personId = :person"
                                + " order by case when n.seenAt is null then 0 else 1 end, n.id desc",
                        Notice.class)
                .setParameter("person", reader.actor().person())
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList();
    }

    /** How many notices the one who asks has. */
    public long countMine() {
        return count("");
    }

    /** How many of them are unseen. */
    public long countUnseen() {
        return count(" and n.seenAt is null");
    }

    private long count(String which) {
        return entities.createQuery(
                        "select count(n) from Notice n where n.personId = :person" + which,
                        Long.class)
                .setParameter("person", reader.actor().person())
                .getSingleResult();
    }

    /**
     * Notes that the one who asks has seen what stood on their page.
     *
     * @param newest the key of the newest notice that they were shown; newer ones stay unseen
     */
    public void seen(long newest) {
        rights.require(Right.CONTRIBUTE);
        entities.createQuery(
                        "select n from Notice n where n.personId = :person and n.seenAt is null"
                                + " and n.id <= :newest",
                        Notice.class)
                .setParameter("person", reader.actor().person())
                .setParameter("newest", newest)
                .getResultList()
                .forEach(notice -> notice.seen(clock.instant()));
    }
}
