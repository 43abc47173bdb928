package khlang.library.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khlang.database.InstantColumn;
import khlang.library.ChangeLog;
import khlang.library.DocumentState;
import khlang.library.DocumentsChanged;
import khlang.library.LawReference;
import khlang.library.PublishedText;

/** Reads what published texts point to, in the transaction that publishes them. */
@ApplicationScoped
@Transactional
public class ReferenceReading {

    /** So many documents are read in one transaction, of those that were never read. */
    private static final int AT_ONCE = 100;

    private static final String UNREAD =
            "select slug from document where state = 'PUBLISHED'"
                    + " and references_of <> published_revision order by id limit "
                    + AT_ONCE;

    @PersistenceContext EntityManager entities;
    @Inject ChangeLog library;
    @Inject TextLinks links;
    @Inject LinkFindings findings;
    @Inject Clock clock;

    void follow(@Observes DocumentsChanged change) {
        if (!change.slugs().isEmpty()) {
            read(change.slugs());
            closeTasks(change.slugs());
        }
    }

    /**
     * Reads documents that were published before references were read.
     *
     * @return whether there may be more
     */
    boolean catchUp() {
        List<?> unread = entities.createNativeQuery(UNREAD).getResultList();
        if (!unread.isEmpty()) {
            read(unread.stream().map(String.class::cast).toList());
        }
        return unread.size() == AT_ONCE;
    }

    private void read(List<String> slugs) {
        Set<String> led = new HashSet<>(findings.targets(slugs));
        forget("DocumentLink", slugs);
        forget("Citation", slugs);
        library.published(slugs).forEach(this::note);
        findings.check(slugs, led);
    }

    private void forget(String what, List<String> slugs) {
        boolean isThere =
                entities.createQuery("select count(one)" + of(what), Long.class)
                                .setParameter("slugs", slugs)
                                .getSingleResult()
                        > 0;
        if (isThere) { // otherwise it would lock the gap in which others insert
            entities.createQuery("delete" + of(what)).setParameter("slugs", slugs).executeUpdate();
        }
    }

    private static String of(String what) {
        return " from "
                + what
                + " one where one.documentId in"
                + " (select d.id from Document d where d.slug in :slugs)";
    }

    private void note(PublishedText text) {
        long document = text.summary().id();
        int position = 0;
        for (TextLinks.Found link : links.of(text)) {
            position++;
            entities.persist(new DocumentLink(document, position, link.target(), link.words()));
        }
        Set<Long> cited = new HashSet<>();
        text.description().lawRefs().stream()
                .filter(LawReference::hasName)
                .forEach(
                        said -> {
                            long law = law(said.name());
                            if (cited.add(law)) {
                                entities.persist(new Citation(document, law, said));
                            }
                        });
        entities.createNativeQuery(
                        "update document set references_of = published_revision where id = ?")
                .setParameter(1, document)
                .executeUpdate();
    }

    /** Two who bring the same new law at the same time both get the one row. */
    private long law(String name) {
        String key = LawName.key(name);
        entities.createNativeQuery(
                        "insert ignore into law (name, name_key, status) values (?, ?, ?)")
                .setParameter(1, name)
                .setParameter(2, key)
                .setParameter(3, LawStatus.IN_FORCE.name())
                .executeUpdate();
        return entities.createQuery("select l.id from Law l where l.nameKey = :key", Long.class)
                .setParameter("key", key)
                .getSingleResult();
    }

    /** Whoever publishes a newer text, or says that it is still right, has looked at it. */
    private void closeTasks(List<String> slugs) {
        Instant now = InstantColumn.now(clock);
        List<Object[]> open =
                entities.createQuery(
                                "select t, d.state, coalesce(d.publishedRevision, 0)"
                                        + " from LawTask t, Document d where d.id = t.documentId"
                                        + " and t.closedAt is null and d.slug in :slugs",
                                Object[].class)
                        .setParameter("slugs", slugs)
                        .getResultList();
        for (Object[] row : open) {
            LawTask task = (LawTask) row[0];
            if (row[1] != DocumentState.PUBLISHED) {
                task.close(TaskOutcome.GONE, now);
            } else if (task.isOlderThan((Integer) row[2])) {
                task.close(TaskOutcome.LOOKED_AT, now);
            }
        }
    }
}
