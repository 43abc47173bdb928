package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import khlang.calendar.BangkokClock;
import khlang.contribution.Contribution;
import khlang.contribution.ContributionKind;
import khlang.contribution.ContributionSource;
import khlang.contribution.ContributionSpan;
import khlang.language.Sentences;
import khlang.organization.Division;

/**
 * Who has written, improved and approved texts. A first publication is its writers'; where none is
 * named, as after an import, it is the owner's. Later texts count when they improve knowledge
 * (M06), approvals when they are not of one's own text. The division is that which the text itself
 * names: the one it was written for then. Of what was erased for good nobody's part is known any
 * more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LibraryContributions implements ContributionSource {

    private static final Sentences WORDS = new Sentences("khlang.library.contributions");

    private static final String LINES =
            "select r.id, d.id, d.slug, d.title, d.state, d.owner, r.number, r.changeKind,"
                    + " r.approvedAt, d.firstPublishedAt, r.approvedBy, r.ownApproval,"
                    + " FUNCTION('JSON_VALUE', r.details, '$.division')";
    private static final String FROM = " from Document d, Revision r";
    private static final String FIRST =
            " where r.documentId = d.id and d.firstPublishedAt >= :from"
                    + " and d.firstPublishedAt < :until and r.publishedAt <= d.firstPublishedAt";
    private static final String LATER =
            " where r.documentId = d.id and r.approvedAt >= :from and r.approvedAt < :until"
                    + " and r.publishedAt is not null";
    private static final String AMONG = " and r.id in :revisions";
    private static final String ORDER = " order by r.approvedAt, r.id";

    @PersistenceContext EntityManager entities;

    /**
     * A text.
     *
     * @param owner of the document; null when it is nobody's
     * @param change null when nobody said why
     * @param firstPublishedAt of the document; null when it never was
     * @param approver null when nobody has approved it, or its own writer
     */
    private record Text(
            long revision,
            Line line,
            Long owner,
            int number,
            ChangeKind change,
            Instant approvedAt,
            Instant firstPublishedAt,
            Long approver,
            Set<Long> writers) {

        static Text of(Object[] row, Set<Long> writers) {
            return new Text(
                    (Long) row[0],
                    new Line(
                            (Long) row[1],
                            (String) row[2],
                            (String) row[3],
                            (DocumentState) row[4],
                            row[12] == null ? Division.UNASSIGNED : (String) row[12]),
                    (Long) row[5],
                    (Integer) row[6],
                    (ChangeKind) row[7],
                    (Instant) row[8],
                    (Instant) row[9],
                    (Boolean) row[11] ? null : (Long) row[10],
                    writers);
        }

        boolean improves() {
            return change != null
                    && change.isImprovement()
                    && number > 1
                    && firstPublishedAt != null
                    && approvedAt.isAfter(firstPublishedAt);
        }
    }

    /** What is told of a document. */
    private record Line(
            long document, String slug, String title, DocumentState state, String division) {

        Contribution of(String work, long person, ContributionKind kind, Instant at) {
            boolean isShown = state == DocumentState.PUBLISHED || state == DocumentState.WITHDRAWN;
            return new Contribution(
                    work,
                    person,
                    division.equals(Division.UNASSIGNED) ? "" : division,
                    kind,
                    LocalDate.ofInstant(at, BangkokClock.ZONE),
                    state.isAlive() ? title : WORDS.say("takenAway"),
                    isShown ? "/documents/" + slug : "");
        }
    }

    @Override
    public List<Contribution> in(ContributionSpan span) {
        Set<Long> revisions = span.person() == 0 ? null : revisions(span.person());
        if (revisions != null && revisions.isEmpty()) {
            return List.of();
        }
        var given = new ArrayList<Contribution>();
        texts(FIRST, span, revisions).forEach(one -> written(one, given::add));
        texts(LATER, span, revisions).forEach(one -> changed(one, given::add));
        return given;
    }

    private static void written(Text text, Consumer<Contribution> given) {
        Set<Long> writers =
                text.writers().isEmpty() && text.owner() != null
                        ? Set.of(text.owner())
                        : text.writers();
        Line line = text.line();
        writers.forEach(
                one ->
                        given.accept(
                                line.of(
                                        "written:" + line.document(),
                                        one,
                                        ContributionKind.WRITTEN,
                                        text.firstPublishedAt())));
    }

    private static void changed(Text text, Consumer<Contribution> given) {
        Line line = text.line();
        if (text.improves()) {
            text.writers()
                    .forEach(
                            one ->
                                    given.accept(
                                            line.of(
                                                    "improved:" + text.revision(),
                                                    one,
                                                    ContributionKind.IMPROVED,
                                                    text.approvedAt())));
        }
        if (text.approver() != null) {
            given.accept(
                    line.of(
                            "reviewed:" + text.revision(),
                            text.approver(),
                            ContributionKind.REVIEWED,
                            text.approvedAt()));
        }
    }

    /** Those in which somebody may have a part: written, approved, or owned. */
    private Set<Long> revisions(long person) {
        var revisions = new HashSet<Long>();
        for (String question :
                List.of(
                        "select r.id from Revision r join r.authors a where a = :person",
                        "select r.id from Revision r where r.approvedBy = :person",
                        "select r.id"
                                + FROM
                                + " where r.documentId = d.id and d.owner = :person")) {
            revisions.addAll(
                    entities.createQuery(question, Long.class)
                            .setParameter("person", person)
                            .getResultList());
        }
        return revisions;
    }

    private List<Text> texts(String which, ContributionSpan span, Set<Long> revisions) {
        String where = revisions == null ? which : which + AMONG;
        Map<Long, Set<Long>> writers = new HashMap<>();
        ask("select r.id, a" + FROM + " join r.authors a" + where, span, revisions)
                .getResultList()
                .forEach(
                        row ->
                                writers.computeIfAbsent((Long) row[0], none -> new HashSet<>())
                                        .add((Long) row[1]));
        return ask(LINES + FROM + where + ORDER, span, revisions).getResultList().stream()
                .map(row -> Text.of(row, writers.getOrDefault((Long) row[0], Set.of())))
                .toList();
    }

    private TypedQuery<Object[]> ask(String question, ContributionSpan span, Set<Long> revisions) {
        TypedQuery<Object[]> query =
                entities.createQuery(question, Object[].class)
                        .setParameter("from", BangkokClock.startOf(span.first()))
                        .setParameter("until", BangkokClock.startOf(span.last().plusDays(1)));
        return revisions == null ? query : query.setParameter("revisions", revisions);
    }
}
