package khlang.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.digest.RandomKey;
import khlang.language.Sentences;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * A made-up assessment of this year with some answers of sample people, and a check of a document,
 * to show how the portal works. Each is marked as a sample wherever it is shown.
 */
@ApplicationScoped
@Transactional
public class SampleAssessments {

    private static final Sentences WORDS = new Sentences("khlang.assessment.sample");
    private static final String DOCUMENT = "km-basics";
    private static final int ITEMS = 10;
    private static final int CHECKED = 3;
    private static final int PASS_PERCENT = 60;
    private static final int DAYS = 20;

    @PersistenceContext EntityManager entities;
    @Inject StarterBank starter;
    @Inject QuestionBank bank;
    @Inject QuestionSets sets;
    @Inject Assessments assessments;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Makes them, unless there are some already.
     *
     * @param passing the key of somebody who has passed
     * @param failing the key of somebody who has not
     */
    public void make(long passing, long failing) {
        rights.require(Right.ADMINISTER);
        if (entities.createQuery("select count(a) from Assessment a", Long.class).getSingleResult()
                > 0) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        FiscalYear year = FiscalYear.containing(today);
        LocalDate first = day(today.minusDays(DAYS), year);
        LocalDate last = day(today.plusDays(DAYS), year);
        yearly(year, first, last, today, List.of(passing), failing);
        add(
                AssessmentKind.CHECK,
                WORDS.say("check"),
                DOCUMENT,
                first,
                last,
                choices().stream()
                        .filter(one -> one.document().equals(DOCUMENT))
                        .limit(CHECKED)
                        .toList());
    }

    /**
     * Makes that of an ended year.
     *
     * @param passing the keys of those who have passed
     * @param failing the key of somebody who has not
     */
    public void make(FiscalYear ended, List<Long> passing, long failing) {
        rights.require(Right.ADMINISTER);
        LocalDate last = ended.lastDay().minusDays(DAYS);
        yearly(ended, last.minusDays(DAYS), last, last, passing, failing);
    }

    private void yearly(
            FiscalYear year,
            LocalDate first,
            LocalDate last,
            LocalDate answered,
            List<Long> passing,
            long failing) {
        starter.take();
        Assessment yearly =
                add(
                        AssessmentKind.YEARLY,
                        WORDS.say("yearly", Integer.toString(year.buddhistYear())),
                        "",
                        first,
                        last,
                        Stream.concat(
                                        choices().stream().limit(ITEMS),
                                        bank.offered().stream().filter(ItemText::isOnLevels))
                                .toList());
        passing.forEach(person -> answer(yearly, person, ITEMS - 2, answered));
        answer(yearly, failing, PASS_PERCENT / ITEMS - 1, answered);
    }

    private List<ItemText> choices() {
        return bank.offered().stream().filter(one -> !one.isOnLevels()).toList();
    }

    private static LocalDate day(LocalDate day, FiscalYear year) {
        return day.isBefore(year.firstDay())
                ? year.firstDay()
                : day.isAfter(year.lastDay()) ? year.lastDay() : day;
    }

    private Assessment add(
            AssessmentKind kind,
            String title,
            String document,
            LocalDate first,
            LocalDate last,
            List<ItemText> asked) {
        long choices = asked.stream().filter(one -> !one.isOnLevels()).count();
        var made =
                new Assessment(
                        new AssessmentDetails(
                                kind,
                                title,
                                WORDS.say("introduction"),
                                document,
                                first,
                                last,
                                (int) choices,
                                PASS_PERCENT,
                                0),
                        WORDS.say("maker"));
        made.approve(first, WORDS.say("approval"), WORDS.say("maker"));
        made.markAsSample();
        entities.persist(made);
        entities.flush();
        sets.put(made.id(), asked);
        assessments.record(made, "");
        return made;
    }

    /** Answers with so many right choices; the others are the next one of the bank. */
    private void answer(Assessment of, long person, int right, LocalDate day) {
        List<ItemText> asked = sets.of(of.id());
        Map<Long, Integer> answers = new HashMap<>();
        int known = 0;
        for (ItemText one : asked) {
            if (one.isOnLevels()) {
                answers.put(one.id(), Agreement.YES.number());
            } else {
                boolean knows = known++ < right;
                answers.put(one.id(), (one.correct() + (knows ? 0 : 1)) % one.choices().size());
            }
        }
        var made =
                new Attempt(
                        of,
                        person,
                        RandomKey.make(),
                        Marks.of(asked, answers),
                        day,
                        clock.instant());
        entities.persist(made);
        entities.flush();
        asked.forEach(
                one -> entities.persist(new AttemptAnswer(made.id(), one, answers.get(one.id()))));
        entities.flush();
    }
}
