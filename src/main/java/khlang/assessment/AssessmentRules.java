package khlang.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDigits;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.organization.TypedDates;

/** What an assessment must be like to be kept. */
public final class AssessmentRules {

    /** So many questions with choices at most. */
    public static final int MOST_ITEMS = 50;

    static final int MOST_ATTEMPTS = 20;
    private static final int HUNDRED = 100;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_INTRODUCTION = 2_000;

    private final List<Violation> wrong = new ArrayList<>();

    private AssessmentRules() {}

    /**
     * What a draft says, its document left as it was typed.
     *
     * @throws RefusedException naming everything that is wrong
     */
    static AssessmentDetails check(AssessmentDraft draft) {
        return new AssessmentRules().details(draft);
    }

    private AssessmentDetails details(AssessmentDraft draft) {
        Optional<AssessmentKind> kind = AssessmentKind.of(draft.kind());
        if (kind.isEmpty()) {
            wrong.add(new Violation("kind", "choose"));
        }
        boolean check = kind.filter(AssessmentKind.CHECK::equals).isPresent();
        wrong.addAll(TextRule.required("title", LONGEST_TITLE).check(draft.title()));
        wrong.addAll(
                new TextRule("introduction", false, LONGEST_INTRODUCTION, true)
                        .check(draft.introduction()));
        if (check && draft.document().isBlank()) {
            wrong.add(new Violation("document", "required"));
        }
        Optional<LocalDate> first = day("opensOn", draft.opensOn());
        Optional<LocalDate> last = day("closesOn", draft.closesOn());
        if (first.isPresent() && last.isPresent()) {
            days(first.get(), last.get(), check);
        }
        int items = number("items", draft.items(), 1, MOST_ITEMS);
        int mark = number("passPercent", draft.passPercent(), 1, HUNDRED);
        int attempts =
                draft.mostAttempts().isBlank()
                        ? 0
                        : number("mostAttempts", draft.mostAttempts(), 0, MOST_ATTEMPTS);
        RefusedException.unless(wrong);
        return new AssessmentDetails(
                kind.orElseThrow(),
                draft.title(),
                draft.introduction(),
                check ? draft.document() : "",
                first.orElseThrow(),
                last.orElseThrow(),
                items,
                mark,
                attempts);
    }

    /** A yearly one is counted in one fiscal year; a check may go on. */
    private void days(LocalDate first, LocalDate last, boolean check) {
        if (last.isBefore(first)) {
            wrong.add(new Violation("closesOn", "endsBeforeItBegins"));
        } else if (!check && !FiscalYear.containing(first).equals(FiscalYear.containing(last))) {
            wrong.add(
                    new Violation(
                            "closesOn",
                            "sameFiscalYear",
                            Integer.toString(FiscalYear.containing(first).buddhistYear())));
        }
    }

    private Optional<LocalDate> day(String field, String typed) {
        if (typed.isBlank()) {
            wrong.add(new Violation(field, "required"));
        }
        return TypedDates.read(field, typed, wrong);
    }

    private int number(String field, String typed, int least, int most) {
        return number(field, typed, least, most, wrong);
    }

    /** A whole number between two; the least one where it is none. */
    static int number(String field, String typed, int least, int most, List<Violation> wrong) {
        String digits = ThaiDigits.toArabic(typed).strip();
        if (digits.matches("[0-9]{1,4}")
                && Integer.parseInt(digits) >= least
                && Integer.parseInt(digits) <= most) {
            return Integer.parseInt(digits);
        }
        wrong.add(new Violation(field, "wholeNumber", least, most));
        return least;
    }
}
