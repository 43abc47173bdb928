package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;
import khlang.training.ReportState;

/** Reports of trainings of which the mayor has taken note since the last monthly meeting. */
@ApplicationScoped
@Transactional
class ReportAgenda implements AgendaSource {

    private static final Sentences WORDS = new Sentences("khlang.sharing.agenda");
    private static final int MOST = 40;

    @PersistenceContext EntityManager entities;

    @Override
    public int place() {
        return 1;
    }

    @Override
    public String heading() {
        return WORDS.say("reports");
    }

    @Override
    public List<AgendaProposal> after(LocalDate day) {
        return entities
                .createQuery(
                        "select r.id, t.id, t.course, r.acknowledgedOn,"
                                + " (select min(n.id) from Participant p join p.person n"
                                + " where p.report = r)"
                                + " from TrainingReport r join Training t on t.id = r.trainingId"
                                + " where r.state = :state and r.acknowledgedOn > :day"
                                + " order by r.acknowledgedOn, r.id",
                        Object[].class)
                .setParameter("state", ReportState.ACKNOWLEDGED)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new AgendaProposal(
                                        "report:" + row[0],
                                        WORDS.say("report", row[2]),
                                        WORDS.say(
                                                "acknowledged",
                                                ThaiDates.abbreviated((LocalDate) row[3])),
                                        row[4] == null ? 0 : (Long) row[4],
                                        TopicLink.report((Long) row[1], (Long) row[0])))
                .toList();
    }
}
