package khlang.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;

/**
 * Takes what the public thinks of the portal, on five levels. It is open always; each visitor
 * counts once a day, and the last answer counts. Staff are no public.
 */
@ApplicationScoped
@Transactional
public class PortalSurvey {

    private static final String PUT =
            """
            INSERT INTO portal_answer (id, day, visitor, words, find, clear, correct, phone,
                overall)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            ON DUPLICATE KEY UPDATE words = VALUES(words), find = VALUES(find),
                clear = VALUES(clear), correct = VALUES(correct), phone = VALUES(phone),
                overall = VALUES(overall)
            """;
    private static final int FIRST_ITEM = 5;

    @PersistenceContext EntityManager entities;
    @Inject AnswerGate gate;
    @Inject CurrentReader reader;

    /**
     * Takes an answer.
     *
     * @param typed what was chosen for each item, 1 to 5; all but the last may be missing
     * @param words what else was typed, may be empty
     * @throws RefusedException when it is unfit; nothing is stored then
     */
    public AnswerFate answer(Map<PortalItem, String> typed, String words, Answerer who) {
        Map<PortalItem, Integer> levels = levels(typed);
        String fit = PublicWords.checked("words", words);
        if (reader.actor().isSignedIn()) {
            return AnswerFate.OWN;
        }
        Admission admission = gate.admit(who, "portal");
        if (admission.counts()) {
            Query put =
                    entities.createNativeQuery(PUT)
                            .setParameter(1, AnswerKey.byChance())
                            .setParameter(2, Date.valueOf(admission.day()))
                            .setParameter(3, AnswerKey.of(admission.visitor()))
                            .setParameter(4, fit);
            int column = FIRST_ITEM;
            for (PortalItem item : PortalItem.values()) {
                put.setParameter(column++, levels.get(item));
            }
            put.executeUpdate();
        }
        return admission.fate();
    }

    private static Map<PortalItem, Integer> levels(Map<PortalItem, String> typed) {
        var levels = new EnumMap<PortalItem, Integer>(PortalItem.class);
        List<Violation> violations = new ArrayList<>();
        for (PortalItem item : PortalItem.values()) {
            String text = typed.getOrDefault(item, "");
            OptionalInt level = Level.typed(text);
            if (level.isPresent()) {
                levels.put(item, level.getAsInt());
            } else if (!text.isEmpty()) {
                violations.add(new Violation(item.field(), "unknownChoice"));
            } else if (item == PortalItem.OVERALL) {
                violations.add(new Violation(item.field(), "choose"));
            }
        }
        RefusedException.unless(violations);
        return levels;
    }
}
