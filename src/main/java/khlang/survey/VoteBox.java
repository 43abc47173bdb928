package khlang.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import khlang.library.OwnWork;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;

/**
 * Takes what readers say of a document: each visitor once a day, the last word counts. Nobody signs
 * in for it, and nothing of who has said it is kept when the day is over.
 */
@ApplicationScoped
@Transactional
public class VoteBox {

    private static final String PUT =
            """
            INSERT INTO document_vote (id, document_id, day, visitor, helped, reason, words)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON DUPLICATE KEY UPDATE helped = VALUES(helped), reason = VALUES(reason),
                words = VALUES(words), told = FALSE, dealt_by = NULL, dealt_on = NULL,
                note = '', version = version + 1
            """;

    @PersistenceContext EntityManager entities;
    @Inject AnswerGate gate;
    @Inject OwnWork work;
    @Inject CurrentReader reader;

    /**
     * A document has helped, or not.
     *
     * @param document the document's key; the asker has seen to it that it may be read
     */
    public AnswerFate vote(long document, boolean helped, Answerer who) {
        return put(document, helped, null, "", who);
    }

    /**
     * Why it was not enough.
     *
     * @param reason as the form names it; empty for none
     * @param words what else was typed, may be empty
     * @throws RefusedException when it is unfit; nothing is stored then
     */
    public AnswerFate explain(long document, String reason, String words, Answerer who) {
        VoteReason known = VoteReason.of(reason).orElse(null);
        if (known == null && !reason.isEmpty()) {
            throw new RefusedException("reason", "unknownChoice");
        }
        if (known == null && words.isEmpty()) {
            throw new RefusedException("reason", "reasonOrWords");
        }
        if (known == VoteReason.OTHER && words.isEmpty()) {
            throw new RefusedException("words", "required");
        }
        return put(document, false, known, PublicWords.checked("words", words), who);
    }

    private AnswerFate put(
            long document, boolean helped, VoteReason reason, String words, Answerer who) {
        long person = reader.actor().person();
        if (person != 0 && work.isOf(document, person)) {
            return AnswerFate.OWN;
        }
        Admission admission = gate.admit(who, "document:" + document);
        if (admission.counts()) {
            entities.createNativeQuery(PUT)
                    .setParameter(1, AnswerKey.byChance())
                    .setParameter(2, document)
                    .setParameter(3, Date.valueOf(admission.day()))
                    .setParameter(4, AnswerKey.of(admission.visitor()))
                    .setParameter(5, helped)
                    .setParameter(6, reason == null ? null : reason.name())
                    .setParameter(7, words)
                    .executeUpdate();
        }
        return admission.fate();
    }
}
