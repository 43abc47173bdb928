package khlang.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;
import khlang.privacy.PersonalData;
import khlang.privacy.PersonalDataScan;

/** Makes nominations and decisions of what was typed, or says all that is wrong with it. */
final class RecognitionRules {

    /** Longer reasons do not fit on a certificate. */
    static final int LONGEST_REASON = 500;

    static final int LONGEST_NAME = 200;
    private static final String REASON = "reason";
    private static final String GIVEN_ON = "givenOn";
    private static final int YEARS_BACK = 20;

    private RecognitionRules() {}

    /**
     * The kind of a nomination.
     *
     * @param known whether its recipient is somebody who may be nominated
     * @param own whether its recipient is the one who nominates
     * @throws RefusedException naming everything that is wrong
     */
    static RecognitionKind check(NominationDraft draft, boolean known, boolean own) {
        List<Violation> wrong = new ArrayList<>();
        if (!known) {
            wrong.add(new Violation("recipient", "choose"));
        } else if (own) {
            wrong.add(new Violation("recipient", "notOneself"));
        }
        Optional<RecognitionKind> kind = kind(draft.kind(), wrong);
        wrong.addAll(reason(draft.reason()));
        RefusedException.unless(wrong);
        return kind.orElseThrow();
    }

    /**
     * What a decision says.
     *
     * @param recipient the name of who gets it, without a title
     * @param today in Bangkok; nothing is given before its day
     * @throws RefusedException naming everything that is wrong
     */
    static Decision check(DecisionDraft draft, String recipient, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        Optional<RecognitionKind> kind = kind(draft.kind(), wrong);
        wrong.addAll(reason(draft.reason()));
        Optional<LocalDate> given = day(GIVEN_ON, draft.givenOn(), today, wrong);
        wrong.addAll(TextRule.required("approver", LONGEST_NAME).check(draft.approver()));
        if (wordsOf(draft.approver()).contains(wordsOf(recipient))) {
            wrong.add(new Violation("approver", "approvesOwn"));
        }
        wrong.addAll(
                TextRule.required("approverPosition", LONGEST_NAME)
                        .check(draft.approverPosition()));
        Optional<LocalDate> approved = day("approvedOn", draft.approvedOn(), today, wrong);
        if (given.isPresent() && approved.filter(one -> one.isAfter(given.get())).isPresent()) {
            wrong.add(new Violation("approvedOn", "approvedAfterGiven"));
        }
        wrong.addAll(TextRule.optional("orderNumber", LONGEST_NAME).check(draft.orderNumber()));
        RefusedException.unless(wrong);
        return new Decision(
                kind.orElseThrow(),
                draft.reason(),
                given.orElseThrow(),
                draft.approver(),
                draft.approverPosition(),
                approved.orElseThrow(),
                draft.orderNumber(),
                draft.forPublic());
    }

    private static Optional<RecognitionKind> kind(String typed, List<Violation> wrong) {
        Optional<RecognitionKind> kind = RecognitionKind.of(typed);
        if (kind.isEmpty()) {
            wrong.add(new Violation("kind", "choose"));
        }
        return kind;
    }

    /** What stands on a certificate holds nobody's numbers. */
    private static List<Violation> reason(String typed) {
        List<Violation> unfit = new TextRule(REASON, true, LONGEST_REASON, true).check(typed);
        if (!unfit.isEmpty()) {
            return unfit;
        }
        List<PersonalData> found = PersonalDataScan.find(typed);
        return found.isEmpty()
                ? List.of()
                : List.of(
                        new Violation(
                                REASON,
                                "personalInReason",
                                found.getFirst().kind().label(),
                                found.getFirst().excerpt()));
    }

    private static Optional<LocalDate> day(
            String field, String typed, LocalDate today, List<Violation> wrong) {
        TypedDate read = TypedDate.required(field, typed);
        wrong.addAll(read.violations());
        Optional<LocalDate> day = read.day();
        if (day.filter(one -> one.isAfter(today) || one.isBefore(today.minusYears(YEARS_BACK)))
                .isPresent()) {
            wrong.add(new Violation(field, "recognitionDay"));
        }
        return day;
    }

    /** Blanks make no difference between names. */
    private static String wordsOf(String name) {
        return name.replaceAll("\\p{javaWhitespace}", "");
    }
}
