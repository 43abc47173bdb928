package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.organization.Person;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Made-up acknowledgements of sample people, to show how the portal works. What is asked is marked
 * as a sample wherever it is shown.
 */
@ApplicationScoped
@Transactional
public class SampleReading {

    private static final int DAYS_DUE = 14;
    private static final int SOON = 4;

    @PersistenceContext EntityManager entities;
    @Inject ReadDocuments documents;
    @Inject Rights rights;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * Makes them, unless there are some already or nothing is published to be read.
     *
     * @param staff the key of somebody
     * @param colleague the key of somebody of the same division
     */
    public void make(long staff, long colleague) {
        rights.require(Right.ADMINISTER);
        if (entities.createQuery(
                                "select count(m) from MustRead m where m.sample = true", Long.class)
                        .getSingleResult()
                > 0) {
            return;
        }
        List<String> manuals =
                entities.createQuery(
                                "select d.slug from Document d where d.kind ="
                                        + " khlang.library.DocumentKind.WORK_MANUAL and d.state ="
                                        + " khlang.library.DocumentState.PUBLISHED order by d.id",
                                String.class)
                        .setMaxResults(2)
                        .getResultList();
        Person one = entities.find(Person.class, staff);
        if (manuals.isEmpty()) {
            return;
        }
        ReadDocument first = documents.published(manuals.getFirst()).orElseThrow();
        ask(first, MustRead.Askings.ALL, "sample.all", DAYS_DUE);
        acknowledge(first, entities.find(Person.class, colleague), true);
        ReadDocument last = documents.published(manuals.getLast()).orElseThrow();
        acknowledge(last, one, false);
        one.division()
                .ifPresent(
                        division ->
                                ask(
                                        last,
                                        new MustRead.Askings(
                                                ReadingCircle.DIVISION, division, null, null),
                                        "sample.division",
                                        SOON));
    }

    private void ask(ReadDocument document, MustRead.Askings asked, String reason, int days) {
        LocalDate today = LocalDate.now(clock);
        var must =
                new MustRead(
                        document.id(),
                        asked,
                        today.plusDays(days),
                        Words.SAY.say(reason),
                        0,
                        today,
                        clock.instant(),
                        null);
        must.markAsSample();
        entities.persist(must);
        entities.flush();
        audit.record(AuditAction.MUST_READ_NAMED, "must-read:" + must.id(), "", must.inWords());
    }

    private void acknowledge(ReadDocument document, Person person, boolean asked) {
        var said =
                new Acknowledgement(
                        document, person, false, asked, LocalDate.now(clock), clock.instant());
        said.markAsSample();
        entities.persist(said);
        entities.flush();
        audit.record(
                AuditAction.READING_ACKNOWLEDGED,
                "document:" + document.slug(),
                "",
                said.inWords());
    }
}
