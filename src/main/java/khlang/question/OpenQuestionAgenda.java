package khlang.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.BangkokClock;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;
import khlang.sharing.AgendaProposal;
import khlang.sharing.AgendaSource;
import khlang.sharing.TopicLink;

/**
 * Questions that all colleagues may know of and nobody has answered yet, however old: the ones that
 * wait longest first.
 */
@ApplicationScoped
@Transactional
class OpenQuestionAgenda implements AgendaSource {

    private static final Sentences WORDS = new Sentences("khlang.question.agenda");
    private static final int PLACE = 4;
    private static final int MOST = 40;

    @PersistenceContext EntityManager entities;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String heading() {
        return WORDS.say("heading");
    }

    @Override
    public List<AgendaProposal> after(LocalDate day) {
        return entities.createQuery(
                        "select q.id, q.title, q.askedAt, d.name, n.id from Question q"
                                + " left join q.division d left join q.person n"
                                + " where q.state = khlang.question.QuestionState.OPEN"
                                + " and (q.outside = false or q.releasedAt is not null)"
                                + " order by q.dueOn, q.id",
                        Object[].class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(OpenQuestionAgenda::proposal)
                .toList();
    }

    private static AgendaProposal proposal(Object[] row) {
        String asked =
                ThaiDates.abbreviated(LocalDate.ofInstant((Instant) row[2], BangkokClock.ZONE));
        return new AgendaProposal(
                "question:" + row[0],
                WORDS.say("question", row[1]),
                row[3] == null ? WORDS.say("asked", asked) : WORDS.say("askedOf", asked, row[3]),
                row[4] == null ? 0 : (Long) row[4],
                TopicLink.question((Long) row[0]));
    }
}
