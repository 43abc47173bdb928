package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import khlang.calendar.BangkokClock;
import khlang.database.LikePattern;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Finds the document that somebody means who names it: what the one who asks may read, and texts at
 * work that they may change. Everything else does not exist for them.
 */
@ApplicationScoped
@Transactional
public class NamedDocuments {

    private static final int MOST = 8;
    private static final int LONGEST = 500;
    private static final Pattern SHORT_ADDRESS = Pattern.compile("(?:\\S*/g/)?(\\d{1,18})/?");

    private static final String NAMED =
            "select new khlang.library.NamedDocument(d.slug, d.title, d.kind, d.state)"
                    + " from Document d left join d.division v"
                    + " where ((d.state = khlang.library.DocumentState.PUBLISHED"
                    + " and d.audience in :audiences)"
                    + " or (d.state in (khlang.library.DocumentState.DRAFT,"
                    + " khlang.library.DocumentState.IN_REVIEW)"
                    + " and (1 = :all or d.owner = :person or v.slug in :divisions)))";

    private static final String NEW_TEXTS =
            "select r from Revision r join Document d on d.id = r.documentId"
                    + " where d.slug = :slug and r.publishedAt >= :since"
                    + " and (r.publishedAt = d.firstPublishedAt or r.changeKind is null"
                    + " or r.changeKind in :improving) order by r.publishedAt";

    @PersistenceContext EntityManager entities;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    /**
     * The document that is meant by its address, its short address or number, its name in addresses
     * or its whole title.
     *
     * @param typed not null
     * @return empty when there is none, or the title is that of several
     */
    public Optional<NamedDocument> find(String typed) {
        String words = typed.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher number = SHORT_ADDRESS.matcher(words);
        if (number.matches()) {
            return named(" and d.id = :id")
                    .setParameter("id", Long.valueOf(number.group(1)))
                    .getResultStream()
                    .findAny();
        }
        String slug = DocumentRules.slugIn(words);
        Optional<NamedDocument> addressed =
                DocumentRules.isSlug(slug)
                        ? Optional.ofNullable(among(List.of(slug)).get(slug))
                        : Optional.empty();
        return addressed.or(() -> titled(words));
    }

    private Optional<NamedDocument> titled(String words) {
        List<NamedDocument> titled =
                named(" and d.title = :title").setParameter("title", words).getResultList();
        return titled.size() == 1 ? Optional.of(titled.getFirst()) : Optional.empty();
    }

    /**
     * Documents with these words in their titles, to choose from; those last changed first, at most
     * eight.
     */
    public List<NamedDocument> like(String words) {
        String asked = words.strip();
        if (asked.isEmpty() || asked.length() > LONGEST) {
            return List.of();
        }
        return named(
                        " and d.title like :words"
                                + LikePattern.ESCAPE
                                + " order by d.updatedAt desc, d.id desc")
                .setParameter("words", LikePattern.containing(asked))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those of these that exist for the one who asks, by their names in addresses. */
    public Map<String, NamedDocument> among(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : named(" and d.slug in :slugs")
                        .setParameter("slugs", slugs)
                        .getResultStream()
                        .collect(Collectors.toMap(NamedDocument::slug, Function.identity()));
    }

    /**
     * When readers first saw a new text of a document after a day: its first one, or one that
     * improved it. A corrected misprint and a look without a change are no new text. Asks nobody's
     * rights.
     *
     * @return the day in Bangkok; empty when there was none
     */
    public Optional<LocalDate> newTextAfter(String slug, LocalDate day) {
        return entities.createQuery(NEW_TEXTS, Revision.class)
                .setParameter("slug", slug)
                .setParameter("since", BangkokClock.startOf(day.plusDays(1)))
                .setParameter(
                        "improving",
                        Arrays.stream(ChangeKind.values())
                                .filter(ChangeKind::isImprovement)
                                .toList())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(one -> LocalDate.ofInstant(one.publishedAt(), BangkokClock.ZONE));
    }

    private TypedQuery<NamedDocument> named(String narrowing) {
        return entities.createQuery(NAMED + narrowing, NamedDocument.class)
                .setParameter(
                        "audiences",
                        Arrays.stream(Audience.values())
                                .filter(one -> one.includes(reader.get()))
                                .toList())
                .setParameter("all", rights.allows(Right.EDIT_DOCUMENTS) ? 1 : 0)
                .setParameter("person", reader.actor().person())
                .setParameter("divisions", reader.actor().lookedAfter());
    }
}
