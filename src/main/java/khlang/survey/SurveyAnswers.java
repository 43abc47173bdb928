package khlang.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Takes answers to surveys. The public answers as a visitor, once a day. Staff answer once: that
 * they did stands in one table, what they said in another, and of an anonymous survey nothing leads
 * from one to the other.
 */
@ApplicationScoped
@Transactional
public class SurveyAnswers {

    /** In a smaller division its name would nearly name the person. */
    static final int FEWEST = 5;

    private static final String SHEET =
            """
            INSERT INTO survey_sheet (id, survey_id, visitor, day, person_id, division)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON DUPLICATE KEY UPDATE day = VALUES(day)
            """;
    private static final String OF_VISITOR =
            "SELECT id FROM survey_sheet WHERE survey_id = ?1 AND visitor = ?2";
    private static final String FORGET = "DELETE FROM survey_answer WHERE sheet_id = ?1";
    private static final String ANSWER =
            "INSERT INTO survey_answer (sheet_id, item_id, level, words) VALUES (?1, ?2, ?3, ?4)";
    private static final String NOTE_RESPONDENT =
            "INSERT IGNORE INTO survey_respondent (survey_id, person_id) VALUES (?1, ?2)";
    private static final String DIVISION =
            """
            SELECT IF((SELECT COUNT(*) FROM person o WHERE o.division_id = p.division_id
                          AND (o.valid_to IS NULL OR o.valid_to >= ?2)) >= ?3, v.slug, '')
              FROM person p JOIN division v ON v.id = p.division_id WHERE p.id = ?1
            """;

    @PersistenceContext EntityManager entities;
    @Inject Surveys surveys;
    @Inject AnswerGate gate;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** One answer: on a level, or in words. */
    private record Answer(long item, Integer level, String words) {}

    /**
     * An answer of the public.
     *
     * @param typed what was chosen or typed, by the names of the fields
     * @throws RefusedException when it is unfit; nothing is stored then
     * @throws NotThereException when the survey takes no answers of the public now
     */
    public AnswerFate ofPublic(long survey, Map<String, String> typed, Answerer who) {
        open(survey, SurveyAudience.PUBLIC);
        List<Answer> answers = check(survey, typed);
        Admission admission = gate.admit(who, "survey:" + survey);
        if (admission.counts()) {
            byte[] visitor = AnswerKey.of(admission.visitor());
            sheet(survey, visitor, admission.day(), null, "");
            Object key =
                    entities.createNativeQuery(OF_VISITOR)
                            .setParameter(1, survey)
                            .setParameter(2, visitor)
                            .getSingleResult();
            put(((Number) key).longValue(), answers);
        }
        return admission.fate();
    }

    /** Whether the one who asks has answered a survey. */
    public boolean hasAnswered(long survey) {
        Object count =
                entities.createNativeQuery(
                                "SELECT COUNT(*) FROM survey_respondent"
                                        + " WHERE survey_id = ?1 AND person_id = ?2")
                        .setParameter(1, survey)
                        .setParameter(2, reader.actor().person())
                        .getSingleResult();
        return ((Number) count).longValue() > 0;
    }

    /**
     * An answer of the one who asks, as staff.
     *
     * @param typed what was chosen or typed, by the names of the fields
     * @return whether it counts: a second one does not
     * @throws RefusedException when it is unfit; nothing is stored then
     * @throws NotThereException when the survey takes no answers of staff now
     */
    public boolean ofStaff(long survey, Map<String, String> typed) {
        rights.require(Right.CONTRIBUTE);
        Survey asked = open(survey, SurveyAudience.STAFF);
        long person = reader.actor().person();
        if (person == 0) {
            throw new NotThereException();
        }
        List<Answer> answers = check(survey, typed);
        int noted =
                entities.createNativeQuery(NOTE_RESPONDENT)
                        .setParameter(1, survey)
                        .setParameter(2, person)
                        .executeUpdate();
        if (noted == 0) {
            return false;
        }
        Long named = asked.details().anonymous() ? null : person;
        put(sheet(survey, null, null, named, division(person)), answers);
        return true;
    }

    private Survey open(long id, SurveyAudience audience) {
        return surveys.find(id)
                .filter(one -> one.isFor(audience))
                .filter(one -> one.isOpenOn(LocalDate.now(clock)))
                .orElseThrow(NotThereException::new);
    }

    private List<Answer> check(long survey, Map<String, String> typed) {
        List<Violation> violations = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (SurveyItem item : surveys.items(survey)) {
            String text = typed.getOrDefault(item.field(), "");
            if (!item.isOnLevels()) {
                try {
                    String words = PublicWords.checked(item.field(), text);
                    if (!words.isEmpty()) {
                        answers.add(new Answer(item.id(), null, words));
                    }
                } catch (RefusedException e) {
                    violations.addAll(e.violations());
                }
                continue;
            }
            OptionalInt level = Level.typed(text);
            if (level.isPresent()) {
                answers.add(new Answer(item.id(), level.getAsInt(), ""));
            } else {
                violations.add(new Violation(item.field(), "choose"));
            }
        }
        RefusedException.unless(violations);
        return answers;
    }

    private long sheet(long survey, byte[] visitor, LocalDate day, Long person, String division) {
        long key = AnswerKey.byChance();
        entities.createNativeQuery(SHEET)
                .setParameter(1, key)
                .setParameter(2, survey)
                .setParameter(3, visitor)
                .setParameter(4, day == null ? null : Date.valueOf(day))
                .setParameter(5, person)
                .setParameter(6, division)
                .executeUpdate();
        return key;
    }

    private void put(long sheet, List<Answer> answers) {
        entities.createNativeQuery(FORGET).setParameter(1, sheet).executeUpdate();
        for (Answer one : answers) {
            entities.createNativeQuery(ANSWER)
                    .setParameter(1, sheet)
                    .setParameter(2, one.item())
                    .setParameter(3, one.level())
                    .setParameter(4, one.words())
                    .executeUpdate();
        }
    }

    /** The slug of somebody's division; empty where it is small, or there is none. */
    private String division(long person) {
        List<?> found =
                entities.createNativeQuery(DIVISION)
                        .setParameter(1, person)
                        .setParameter(2, Date.valueOf(LocalDate.now(clock)))
                        .setParameter(3, FEWEST)
                        .getResultList();
        return found.isEmpty() ? "" : found.getFirst().toString();
    }
}
