package khlang.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** What came of surveys, for those who see all evidence. */
@ApplicationScoped
@Transactional
public class SurveyResults {

    /** So many texts of one question are shown. */
    public static final int MOST_WORDS = 2_000;

    private static final String LEVELS =
            """
            SELECT a.item_id, a.level, COUNT(*) FROM survey_answer a
              JOIN survey_sheet s ON s.id = a.sheet_id
             WHERE s.survey_id = ?1 AND a.level IS NOT NULL GROUP BY 1, 2
            """;
    private static final String WORDS =
            """
            SELECT a.item_id, a.words FROM survey_answer a
              JOIN survey_sheet s ON s.id = a.sheet_id
             WHERE s.survey_id = ?1 AND a.words <> '' ORDER BY a.item_id, s.id
            """;
    private static final String DIVISIONS =
            """
            SELECT COALESCE(v.name, ''), COUNT(DISTINCT s.id), SUM(a.level = 1), SUM(a.level = 2),
                   SUM(a.level = 3), SUM(a.level = 4), SUM(a.level = 5)
              FROM survey_sheet s
              LEFT JOIN division v ON v.slug = s.division
              LEFT JOIN survey_answer a ON a.sheet_id = s.id AND a.level IS NOT NULL
             WHERE s.survey_id = ?1 GROUP BY 1
            """;

    private static final String NAMED =
            """
            SELECT CONCAT(p.title, p.first_name, ' ', p.last_name), i.place, i.text,
                   COALESCE(a.level, a.words)
              FROM survey_sheet s
              JOIN person p ON p.id = s.person_id
              JOIN survey_answer a ON a.sheet_id = s.id
              JOIN survey_item i ON i.id = a.item_id
             WHERE s.survey_id = ?1
             ORDER BY p.first_name, p.last_name, p.id, i.place
             LIMIT 20000
            """;

    @PersistenceContext EntityManager entities;
    @Inject Surveys surveys;
    @Inject Rights rights;
    @Inject Clock clock;

    /** What came of a survey as of now. */
    public SurveyOutcome of(long id) {
        rights.require(Right.SEE_EVIDENCE);
        Survey survey = surveys.find(id).orElseThrow(NotThereException::new);
        long people = surveys.countAnswers(id);
        SurveyOutcome.Hidden hidden = hidden(survey, people, LocalDate.now(clock));
        if (hidden != SurveyOutcome.Hidden.NOTHING) {
            return new SurveyOutcome(people, List.of(), List.of(), hidden);
        }
        return new SurveyOutcome(people, items(id), groups(survey), hidden);
    }

    /**
     * Who answered what, where those who answered were told that it would be known: the name, the
     * place of the question, the question, the answer. Empty for anonymous surveys.
     */
    public List<List<String>> named(long id) {
        rights.require(Right.SEE_EVIDENCE);
        return rows(NAMED, id).stream()
                .map(row -> Arrays.stream(row).map(String::valueOf).toList())
                .toList();
    }

    static SurveyOutcome.Hidden hidden(Survey survey, long people, LocalDate today) {
        boolean recognisable = survey.isAnonymousOfStaff();
        if (people == 0) {
            return SurveyOutcome.Hidden.NOBODY;
        }
        if (recognisable && !survey.isOver(today)) {
            return SurveyOutcome.Hidden.OPEN;
        }
        return recognisable && people < SurveyAnswers.FEWEST
                ? SurveyOutcome.Hidden.FEW
                : SurveyOutcome.Hidden.NOTHING;
    }

    private List<SurveyOutcome.Item> items(long id) {
        Map<Long, Long[]> levels = new HashMap<>();
        for (Object[] row : rows(LEVELS, id)) {
            Long[] counts = levels.computeIfAbsent(number(row[0]), none -> noughts());
            counts[(int) number(row[1]) - 1] = number(row[2]);
        }
        Map<Long, List<String>> words = new HashMap<>();
        for (Object[] row : rows(WORDS, id)) {
            List<String> texts = words.computeIfAbsent(number(row[0]), none -> new ArrayList<>());
            if (texts.size() < MOST_WORDS) {
                texts.add((String) row[1]);
            }
        }
        return surveys.items(id).stream()
                .map(
                        one ->
                                new SurveyOutcome.Item(
                                        one,
                                        new Levels(
                                                Arrays.asList(
                                                        levels.getOrDefault(one.id(), noughts()))),
                                        words.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private List<SurveyGroup> groups(Survey survey) {
        if (survey.isFor(SurveyAudience.PUBLIC)) {
            return List.of();
        }
        List<SurveyGroup> groups = new ArrayList<>();
        for (Object[] row : rows(DIVISIONS, survey.id())) {
            Long[] counts = noughts();
            for (int i = 0; i < counts.length; i++) {
                counts[i] = row[2 + i] == null ? 0 : number(row[2 + i]);
            }
            groups.add(
                    new SurveyGroup(
                            (String) row[0], number(row[1]), new Levels(Arrays.asList(counts))));
        }
        return SurveyGroup.merged(groups, SurveyAnswers.FEWEST);
    }

    @SuppressWarnings("unchecked") // a native query of several columns answers rows
    private List<Object[]> rows(String question, long id) {
        return entities.createNativeQuery(question).setParameter(1, id).getResultList();
    }

    private static Long[] noughts() {
        return new Long[] {0L, 0L, 0L, 0L, 0L};
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
