package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import khlang.database.LikePattern;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * All that stands in the library for those who keep it in order: what is published, and beyond that
 * what they may change. The trash has a list of its own.
 */
@ApplicationScoped
@Transactional
public class Inventory {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    private static final int MOST_OWNERS = 2_000;

    private static final String LINES =
            "select new khlang.library.InventoryLine(d.slug, d.title, d.kind,"
                    + " d.state, d.audience, c.name, v.name, v.slug,"
                    + " concat(p.firstName, ' ', p.lastName),"
                    + " case when d.publishedRevision is not null"
                    + " and d.publishedRevision <> d.latestRevision"
                    + " then true else false end, d.reviewBy, d.updatedAt)"
                    + " from Document d join d.category c join d.division v"
                    + " left join Person p on p.id = d.owner where d.id in :page";

    /** Nothing but the documents: one index answers it all. */
    private static final String LISTED = " from Document d where ";

    @PersistenceContext EntityManager entities;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Somebody whose work a document may be. */
    public record Owner(Long person, String name) {}

    /** How many there are. */
    public long count(InventoryFilter filter) {
        rights.require(Right.CONTRIBUTE);
        TypedQuery<Long> query =
                entities.createQuery(
                        "select count(d.id)" + LISTED + conditions(filter), Long.class);
        bind(query, filter);
        return query.getSingleResult();
    }

    /**
     * A page of them.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<InventoryLine> list(
            InventoryFilter filter, InventoryOrder order, int offset, int size) {
        rights.require(Right.CONTRIBUTE);
        String ordered = " order by " + order.clause();
        TypedQuery<Long> query =
                entities.createQuery(
                        "select d.id" + LISTED + conditions(filter) + ordered, Long.class);
        bind(query, filter);
        List<Long> page =
                query.setFirstResult(offset)
                        .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                        .getResultList();
        return page.isEmpty()
                ? List.of()
                : entities.createQuery(LINES + ordered, InventoryLine.class)
                        .setParameter("page", page)
                        .getResultList();
    }

    /** The people who work here today, to choose an owner from; by name. */
    public List<Owner> owners() {
        rights.require(Right.CONTRIBUTE);
        return entities.createQuery(
                        "select new khlang.library.Inventory.Owner(p.id,"
                                + " concat(p.firstName, ' ', p.lastName)) from Person p"
                                + " where (p.validFrom is null or p.validFrom <= :today)"
                                + " and (p.validTo is null or p.validTo >= :today)"
                                + " order by p.firstName, p.lastName, p.id",
                        Owner.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST_OWNERS)
                .getResultList();
    }

    private String conditions(InventoryFilter filter) {
        var parts = new ArrayList<String>();
        parts.add(
                "d.state not in (khlang.library.DocumentState.TRASHED,"
                        + " khlang.library.DocumentState.ERASED)");
        if (!rights.allows(Right.EDIT_DOCUMENTS)) {
            parts.add(
                    "(d.state = khlang.library.DocumentState.PUBLISHED or d.owner = :person"
                            + " or d.division.id in"
                            + " (select v.id from Division v where v.slug in :divisions))");
        }
        if (!filter.words().isEmpty()) {
            parts.add("d.title like :words" + LikePattern.ESCAPE);
        }
        filter.kind().ifPresent(kind -> parts.add("d.kind = :kind"));
        filter.state().ifPresent(state -> parts.add("d.state = :state"));
        if (!filter.category().isEmpty()) {
            parts.add("d.category.id = " + Documents.CATEGORY);
        }
        if (!filter.division().isEmpty()) {
            parts.add("d.division.id = " + Documents.DIVISION);
        }
        if (filter.ownOnly()) {
            parts.add("d.owner = :owner");
        }
        filter.dueBefore().ifPresent(day -> parts.add("d.reviewBy < :day"));
        return String.join(" and ", parts);
    }

    private void bind(TypedQuery<?> query, InventoryFilter filter) {
        if (!rights.allows(Right.EDIT_DOCUMENTS)) {
            query.setParameter("person", reader.actor().person());
            query.setParameter("divisions", reader.actor().lookedAfter());
        }
        if (!filter.words().isEmpty()) {
            query.setParameter("words", LikePattern.containing(filter.words()));
        }
        filter.kind().ifPresent(kind -> query.setParameter("kind", kind));
        filter.state().ifPresent(state -> query.setParameter("state", state));
        if (!filter.category().isEmpty()) {
            query.setParameter("category", filter.category());
        }
        if (!filter.division().isEmpty()) {
            query.setParameter("division", filter.division());
        }
        if (filter.ownOnly()) {
            query.setParameter("owner", reader.actor().person());
        }
        filter.dueBefore().ifPresent(day -> query.setParameter("day", day));
    }
}
