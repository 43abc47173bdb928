package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;
import khlang.training.BringBackKind;
import khlang.training.ReportState;

/** What trainings were to bring back to the office and have not yet, however long ago. */
@ApplicationScoped
@Transactional
class BringBackAgenda implements AgendaSource {

    private static final Sentences WORDS = new Sentences("khlang.sharing.agenda");
    private static final int PLACE = 3;
    private static final int MOST = 40;

    @PersistenceContext EntityManager entities;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String heading() {
        return WORDS.say("bringBacks");
    }

    @Override
    public List<AgendaProposal> after(LocalDate day) {
        return entities
                .createQuery(
                        "select b.id, b.kind, r.id, t.id, t.course, t.lastDay,"
                                + " (select min(n.id) from Participant p join p.person n"
                                + " where p.report = r)"
                                + " from BringBack b join TrainingReport r on r.id = b.reportId"
                                + " join Training t on t.id = r.trainingId"
                                + " where b.doneOn is null and r.state = :state"
                                + " order by t.lastDay, b.id",
                        Object[].class)
                .setParameter("state", ReportState.ACKNOWLEDGED)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new AgendaProposal(
                                        "bring-back:" + row[0],
                                        WORDS.say(
                                                "bringBack",
                                                ((BringBackKind) row[1]).label(),
                                                row[4]),
                                        WORDS.say(
                                                "trained",
                                                ThaiDates.abbreviated((LocalDate) row[5])),
                                        row[6] == null ? 0 : (Long) row[6],
                                        TopicLink.report((Long) row[3], (Long) row[2])))
                .toList();
    }
}
