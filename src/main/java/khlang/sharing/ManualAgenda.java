package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.BangkokClock;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;
import khlang.library.ChangeKind;
import khlang.library.DocumentKind;
import khlang.library.DocumentState;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;

/** Manuals that are new, or whose content has changed, since the last monthly meeting. */
@ApplicationScoped
@Transactional
class ManualAgenda implements AgendaSource {

    private static final Sentences WORDS = new Sentences("khlang.sharing.agenda");
    private static final int PLACE = 2;
    private static final int MOST = 40;

    @PersistenceContext EntityManager entities;
    @Inject NamedDocuments documents;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String heading() {
        return WORDS.say("manuals");
    }

    @Override
    public List<AgendaProposal> after(LocalDate day) {
        List<Object[]> rows =
                entities.createQuery(
                                "select d.slug, r.changeKind, r.publishedAt, d.firstPublishedAt"
                                        + " from Revision r join Document d on d.id = r.documentId"
                                        + " where d.state = :published and d.kind in :kinds"
                                        + " and r.publishedAt >= :since"
                                        + " and (r.publishedAt = d.firstPublishedAt"
                                        + " or r.changeKind in :changes)"
                                        + " order by r.publishedAt desc, r.id desc",
                                Object[].class)
                        .setParameter("published", DocumentState.PUBLISHED)
                        .setParameter(
                                "kinds",
                                Set.of(
                                        DocumentKind.WORK_MANUAL,
                                        DocumentKind.CITIZEN_GUIDE,
                                        DocumentKind.REGULATION))
                        .setParameter("since", BangkokClock.startOf(day.plusDays(1)))
                        .setParameter("changes", Set.of(ChangeKind.CONTENT, ChangeKind.LAW_CHANGE))
                        .setMaxResults(MOST)
                        .getResultList();
        Map<String, NamedDocument> readable =
                documents.among(
                        rows.stream().map(row -> (String) row[0]).collect(Collectors.toSet()));
        var proposals = new ArrayList<AgendaProposal>();
        var seen = new HashSet<String>();
        for (Object[] row : rows) {
            NamedDocument document = readable.get((String) row[0]);
            if (document != null && seen.add(document.slug())) {
                proposals.addFirst(proposal(document, row));
            }
        }
        return proposals;
    }

    private static AgendaProposal proposal(NamedDocument document, Object[] row) {
        LocalDate day = LocalDate.ofInstant((Instant) row[2], BangkokClock.ZONE);
        String what =
                row[2].equals(row[3]) || row[1] == null
                        ? WORDS.say("new")
                        : ((ChangeKind) row[1]).label();
        return new AgendaProposal(
                "document:" + document.slug(),
                document.title(),
                WORDS.say("changed", document.kind().label(), what, ThaiDates.abbreviated(day)),
                0,
                TopicLink.document(document.slug()));
    }
}
