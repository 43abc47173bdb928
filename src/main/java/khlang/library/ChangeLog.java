package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** What changed, in order, and what is published now: what a copy of the library follows. */
@ApplicationScoped
@Transactional
public class ChangeLog {

    @PersistenceContext EntityManager entities;

    /** A line of the log. */
    public record Change(Long position, String slug) {}

    /** The lines after a position, oldest first, at most so many. */
    public List<Change> after(long position, int limit) {
        return entities.createQuery(
                        "select new khlang.library.ChangeLog.Change(c.position, c.slug)"
                                + " from LibraryChange c where c.position > :position"
                                + " order by c.position",
                        Change.class)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The newest position, zero when nothing ever changed. */
    public long newest() {
        Long newest =
                entities.createQuery("select max(c.position) from LibraryChange c", Long.class)
                        .getSingleResult();
        return newest == null ? 0 : newest;
    }

    /** The oldest position that the log still holds, zero when it holds none. */
    public long oldest() {
        Long oldest =
                entities.createQuery("select min(c.position) from LibraryChange c", Long.class)
                        .getSingleResult();
        return oldest == null ? 0 : oldest;
    }

    /** The slugs of published documents after this one, in the order of their characters. */
    public List<String> publishedAfter(String slug, int limit) {
        return entities.createQuery(
                        "select d.slug from Document d"
                                + " where d.state = khlang.library.DocumentState.PUBLISHED"
                                + " and d.slug > :slug order by d.slug",
                        String.class)
                .setParameter("slug", slug)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The published documents among these slugs; one that is missing is not published. */
    public List<PublishedText> published(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows =
                entities.createQuery(
                                "select new khlang.library.DocumentSummary(d.id, d.slug, d.title,"
                                        + " d.kind, c.slug, c.name, v.slug, v.name, d.audience,"
                                        + " d.summary, d.sample, d.fiscalYear, d.updatedAt,"
                                        + " d.reviewBy), r.details, r.markdown"
                                        + " from Document d join d.category c join d.division v,"
                                        + " Revision r where d.slug in :slugs"
                                        + " and r.documentId = d.id"
                                        + " and r.number = d.publishedRevision"
                                        + " and d.state = khlang.library.DocumentState.PUBLISHED",
                                Object[].class)
                        .setParameter("slugs", slugs)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new PublishedText(
                                        (DocumentSummary) row[0],
                                        DescriptionFormat.read((String) row[1]),
                                        (String) row[2]))
                .toList();
    }
}
