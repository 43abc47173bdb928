package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.rights.CurrentReader;

/** What the one who asks is asked to read and has not acknowledged. */
@ApplicationScoped
@Transactional
public class OwnReadings {

    private static final int MOST = 500;

    private static final String OPEN =
            "select m from MustRead m, Document d where d.id = m.documentId"
                    + " and m.endedOn is null"
                    + " and d.state = khlang.library.DocumentState.PUBLISHED";

    @PersistenceContext EntityManager entities;
    @Inject ReadDocuments documents;
    @Inject LastWords words;
    @Inject Staff staff;
    @Inject CurrentReader reader;

    /** All of it, what is due first at the beginning; a document stands there once. */
    public List<OwnReading> mine() {
        if (reader.actor().person() == 0) {
            return List.of();
        }
        return waiting(
                entities.createQuery(OPEN + " order by m.dueOn, m.id", MustRead.class)
                        .setMaxResults(MOST)
                        .getResultList());
    }

    /** What they are asked of a document; empty when nothing is, or they have acknowledged it. */
    Optional<OwnReading> asked(long document) {
        if (reader.actor().person() == 0) {
            return Optional.empty();
        }
        return waiting(
                        entities.createQuery(
                                        OPEN + " and d.id = :document order by m.dueOn, m.id",
                                        MustRead.class)
                                .setParameter("document", document)
                                .setMaxResults(MOST)
                                .getResultList())
                .stream()
                .findFirst();
    }

    private List<OwnReading> waiting(List<MustRead> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        long self = reader.actor().person();
        return staff.one(self).stream().flatMap(one -> waiting(open, one)).toList();
    }

    private Stream<OwnReading> waiting(List<MustRead> open, StaffMember self) {
        List<MustRead> asking = open.stream().filter(one -> one.asks(self)).toList();
        Collection<Long> keys = asking.stream().map(MustRead::documentId).distinct().toList();
        Map<Long, ReadDocument> read = documents.byId(keys);
        Map<Long, LastWord> said = words.of(keys, self.person());
        Map<Long, OwnReading> first = new HashMap<>();
        for (MustRead one : asking) {
            ReadDocument document = read.get(one.documentId());
            AskedPerson person =
                    Circle.person(
                            one, document, self, Optional.ofNullable(said.get(document.id())));
            if (person.isWaitedFor()) {
                first.merge(
                        document.id(),
                        reading(one, document, person),
                        (a, b) -> b.dueOn().isBefore(a.dueOn()) ? b : a);
            }
        }
        return first.values().stream()
                .sorted(
                        Comparator.comparing(OwnReading::dueOn)
                                .thenComparing(OwnReading::title)
                                .thenComparingLong(OwnReading::document));
    }

    private static OwnReading reading(MustRead must, ReadDocument document, AskedPerson person) {
        return new OwnReading(
                document.id(),
                document.slug(),
                document.title(),
                must.reason(),
                person.dueOn(),
                person.askedAgain(),
                must.isSample());
    }
}
