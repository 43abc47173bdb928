package khlang.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.organization.TypedDates;
import khlang.rights.CurrentReader;

/** What is decided about an assessment: that it was approved, that it ends, that it counts not. */
@ApplicationScoped
@Transactional
public class AssessmentDecisions {

    private static final int LONGEST_REFERENCE = 300;
    private static final int LONGEST_REASON = 500;

    @PersistenceContext EntityManager entities;
    @Inject Assessments assessments;
    @Inject QuestionSets sets;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * Records that the committee has approved questions and mark, which stay from now on. A check
     * needs no reference.
     *
     * @param typedDay on which it was approved
     * @param reference where that is written
     * @throws RefusedException when rules are broken, or the questions are not as many as it asks
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void approve(long id, long version, String typedDay, String reference) {
        Assessment found = assessments.toChange(id, version);
        LocalDate today = LocalDate.now(clock);
        if (found.state(today) != AssessmentState.DRAFT) {
            throw new RefusedException("approvedOn", "assessmentFrozen");
        }
        AssessmentDetails details = found.details();
        List<Violation> wrong = new ArrayList<>();
        if (typedDay.isBlank()) {
            wrong.add(new Violation("approvedOn", "required"));
        }
        Optional<LocalDate> day = TypedDates.read("approvedOn", typedDay, wrong);
        if (day.filter(one -> one.isAfter(today)).isPresent()) {
            wrong.add(new Violation("approvedOn", "notInFuture"));
        }
        boolean yearly = details.kind() == AssessmentKind.YEARLY;
        wrong.addAll(new TextRule("approval", yearly, LONGEST_REFERENCE, false).check(reference));
        if (details.closesOn().isBefore(today)) {
            wrong.add(new Violation("approvedOn", "closesInThePast"));
        }
        List<ItemText> asked = sets.of(id);
        long choices = asked.stream().filter(one -> !one.isOnLevels()).count();
        if (choices != details.items()) {
            wrong.add(new Violation("picks", "pickCount", details.items(), choices));
        } else if (yearly && choices == asked.size()) {
            wrong.add(new Violation("picks", "pickAwareness"));
        }
        if (yearly
                && assessments
                        .yearly(found.year())
                        .filter(one -> !one.id().equals(id))
                        .isPresent()) {
            wrong.add(
                    new Violation(
                            "picks",
                            "yearHasAssessment",
                            Integer.toString(found.year().buddhistYear())));
        }
        RefusedException.unless(wrong);
        String before = assessments.words(found);
        found.approve(day.orElseThrow(), reference, reader.actor().name());
        assessments.record(found, before);
    }

    /**
     * Takes the approval back, so that questions and mark may be changed, as long as nobody has
     * answered.
     *
     * @throws RefusedException when somebody has
     */
    public void reopen(long id, long version) {
        Assessment found = assessments.toChange(id, version);
        AssessmentState state = found.state(LocalDate.now(clock));
        if (state != AssessmentState.OPEN && state != AssessmentState.COMING) {
            throw new RefusedException("picks", "assessmentOver");
        }
        long attempts =
                entities.createQuery(
                                "select count(t) from Attempt t where t.assessmentId = :id",
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult();
        if (attempts > 0) {
            throw new RefusedException("picks", "assessmentAnswered");
        }
        String before = assessments.words(found);
        found.reopen();
        assessments.record(found, before);
    }

    /** Takes no more answers, whatever its last day says; this day becomes its last. */
    public void close(long id, long version) {
        Assessment found = assessments.toChange(id, version);
        if (found.state(LocalDate.now(clock)) != AssessmentState.OPEN) {
            throw new RefusedException("picks", "assessmentOver");
        }
        String before = assessments.words(found);
        found.close(LocalDate.now(clock));
        assessments.record(found, before);
    }

    /**
     * Counts it no more: a question was wrong, and people have answered already. What they have
     * sent stays theirs.
     *
     * @throws RefusedException without a reason
     */
    public void cancel(long id, long version, String reason) {
        Assessment found = assessments.toChange(id, version);
        RefusedException.unless(TextRule.required("reason", LONGEST_REASON).check(reason));
        String before = assessments.words(found);
        found.cancel(reason);
        assessments.record(found, before);
    }
}
