package khlang.library.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.database.InstantColumn;
import khlang.identity.Approvers;
import khlang.language.Sentences;
import khlang.notification.Notices;
import khlang.rights.CurrentReader;

/** What must be looked at because a law has changed. */
@ApplicationScoped
@Transactional
public class LawTasks {

    private static final Sentences NOTICES = new Sentences("khlang.library.reference.notices");
    private static final int MINE = 50;
    private static final int LONGEST = 200;

    private static final String CITING =
            """
            SELECT d.id, d.slug, d.title, d.published_revision, v.slug, d.owner
            FROM document d JOIN division v ON v.id = d.division_id
            WHERE d.state = 'PUBLISHED'
              AND (d.id IN (SELECT c.document_id FROM citation c WHERE c.law_id = ?1)
                   OR d.id IN (SELECT k.document_id FROM document_link k
                               WHERE k.target = ?2))
              AND NOT EXISTS (SELECT 1 FROM law_task t WHERE t.document_id = d.id
                              AND t.law_id = ?1 AND t.closed_at IS NULL)
            ORDER BY d.id
            """;

    @PersistenceContext EntityManager entities;
    @Inject Notices notices;
    @Inject Approvers approvers;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /** Opens a task for each published document that rests on a law and has none yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    int open(Law law) {
        List<?> rows =
                entities.createNativeQuery(CITING)
                        .setParameter(1, law.id())
                        .setParameter(2, law.heldAs().orElse(""))
                        .getResultList();
        Map<String, Integer> byDivision = new HashMap<>();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            entities.persist(
                    new LawTask(
                            number(row[0]),
                            law.id(),
                            ((Number) row[3]).intValue(),
                            now(),
                            reader.actor().person()));
            byDivision.merge((String) row[4], 1, Integer::sum);
            if (row[5] != null) {
                notices.tell(
                        number(row[5]),
                        NOTICES.say("look", law.status().label(), shorter((String) row[2])),
                        "/documents/" + row[1]);
            }
        }
        byDivision.forEach((division, count) -> tellHeads(law, division, count));
        return rows.size();
    }

    private void tellHeads(Law law, String division, int count) {
        approvers
                .waitedFor(division, Set.of())
                .forEach(
                        person ->
                                notices.tell(
                                        person,
                                        NOTICES.say("lookDivision", shorter(law.name()), count),
                                        "/laws/" + law.id()));
    }

    /** Ends the tasks of a law that has not changed after all. */
    @Transactional(Transactional.TxType.MANDATORY)
    void takeBack(Law law) {
        entities.createQuery(
                        "select t from LawTask t where t.lawId = :law and t.closedAt is null",
                        LawTask.class)
                .setParameter("law", law.id())
                .getResultList()
                .forEach(task -> task.close(TaskOutcome.TAKEN_BACK, now()));
    }

    /**
     * What the one who asks should look at: their own documents and those of the divisions that
     * they look after, the oldest task first; at most 50.
     */
    public List<OpenTask> mine() {
        return entities.createQuery(
                        "select new khlang.library.reference.OpenTask(d.slug, d.title, l.id,"
                                + " l.name, l.status)"
                                + " from LawTask t, Document d join d.division v, Law l"
                                + " where t.documentId = d.id and l.id = t.lawId"
                                + " and t.closedAt is null"
                                + " and (d.owner = :person or v.slug in :divisions)"
                                + " order by t.openedAt, t.id",
                        OpenTask.class)
                .setParameter("person", reader.actor().person())
                .setParameter("divisions", reader.actor().lookedAfter())
                .setMaxResults(MINE)
                .getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static String shorter(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private Instant now() {
        return InstantColumn.now(clock);
    }
}
