package khlang.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.organization.TypedDates;

/** What a survey must be like to be kept. */
final class SurveyRules {

    static final int MOST_LEVELS = 30;
    static final int MOST_COMMENTS = 5;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_INTRODUCTION = 1_000;
    private static final int LONGEST_QUESTION = 300;

    private SurveyRules() {}

    /**
     * @throws RefusedException when rules are broken
     */
    static SurveyDetails check(SurveyDraft draft) {
        List<Violation> violations = new ArrayList<>();
        violations.addAll(TextRule.required("title", LONGEST_TITLE).check(draft.title()));
        Optional<SurveyPurpose> purpose = SurveyPurpose.of(draft.purpose());
        Optional<SurveyAudience> audience = SurveyAudience.of(draft.audience());
        choose("purpose", purpose, violations);
        choose("audience", audience, violations);
        violations.addAll(
                new TextRule("introduction", false, LONGEST_INTRODUCTION, true)
                        .check(draft.introduction()));
        Optional<LocalDate> first = day("opensOn", draft.opensOn(), violations);
        Optional<LocalDate> last = day("closesOn", draft.closesOn(), violations);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            violations.add(new Violation("closesOn", "endsBeforeItBegins"));
        }
        questions("levels", draft.levels(), MOST_LEVELS, violations);
        questions("comments", draft.comments(), MOST_COMMENTS, violations);
        if (lines(draft.levels()).isEmpty() && lines(draft.comments()).isEmpty()) {
            violations.add(new Violation("levels", "required"));
        }
        RefusedException.unless(violations);
        return new SurveyDetails(
                draft.title(),
                purpose.orElseThrow(),
                audience.orElseThrow(),
                draft.anonymous() || audience.get() == SurveyAudience.PUBLIC,
                draft.introduction(),
                first.orElseThrow(),
                last.orElseThrow());
    }

    /** The questions that a field holds, in their order. */
    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    private static void choose(String field, Optional<?> chosen, List<Violation> violations) {
        if (chosen.isEmpty()) {
            violations.add(new Violation(field, "choose"));
        }
    }

    private static Optional<LocalDate> day(String field, String typed, List<Violation> violations) {
        if (typed.isBlank()) {
            violations.add(new Violation(field, "required"));
        }
        return TypedDates.read(field, typed, violations);
    }

    private static void questions(
            String field, String typed, int most, List<Violation> violations) {
        List<String> lines = lines(typed);
        if (lines.size() > most) {
            violations.add(new Violation(field, "tooMany", most));
        }
        lines.stream()
                .flatMap(one -> TextRule.required(field, LONGEST_QUESTION).check(one).stream())
                .findFirst()
                .ifPresent(violations::add);
    }
}
