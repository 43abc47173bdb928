package khlang.training;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import khlang.calendar.ThaiDigits;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;

/** Makes details of what was typed, or says all that is wrong with it. */
final class TrainingRules {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ORDER = 100;
    private static final int LONGEST_BUDGET = 500;
    private static final int LONGEST_OBJECTIVE = 2_000;
    private static final int MOST_PEOPLE = 500;
    private static final int MOST_HOURS = 10_000;
    private static final int DAYS_OF_YEAR = 366;
    private static final int MOST_YEARS = 10;
    private static final int YEARS_AHEAD = 2;

    private final List<Violation> wrong = new ArrayList<>();
    private final LocalDate today;

    private TrainingRules(LocalDate today) {
        this.today = today;
    }

    /**
     * What a draft says.
     *
     * @param today in Bangkok
     * @throws RefusedException naming everything that is wrong
     */
    static TrainingDetails check(TrainingDraft draft, LocalDate today) {
        return new TrainingRules(today).details(draft);
    }

    private TrainingDetails details(TrainingDraft draft) {
        Optional<TrainingKind> kind =
                Arrays.stream(TrainingKind.values())
                        .filter(one -> one.name().equals(draft.kind()))
                        .findAny();
        if (kind.isEmpty()) {
            wrong.add(new Violation("kind", "choose"));
        }
        if (!draft.outside().equals("outside") && !draft.outside().equals("inside")) {
            wrong.add(new Violation("outside", "choose"));
        }
        text(TextRule.required("course", LONGEST_NAME), draft.course());
        text(TextRule.required("organiser", LONGEST_NAME), draft.organiser());
        text(TextRule.optional("place", LONGEST_NAME), draft.place());
        LocalDate first = day(TypedDate.required("firstDay", draft.firstDay()));
        LocalDate typedLast = day(TypedDate.optional("lastDay", draft.lastDay()));
        LocalDate last = typedLast == null ? first : typedLast;
        long span = span(kind, first, last);
        Integer days = number("days", draft.days(), 1, Math.max(1, span));
        Integer hours = number("hours", draft.hours(), 1, MOST_HOURS);
        text(TextRule.optional("orderNumber", LONGEST_ORDER), draft.orderNumber());
        LocalDate ordered = day(TypedDate.optional("orderDate", draft.orderDate()));
        text(TextRule.optional("budget", LONGEST_BUDGET), draft.budget());
        text(new TextRule("objective", false, LONGEST_OBJECTIVE, true), draft.objective());
        if (draft.people().isEmpty()) {
            wrong.add(new Violation("people", "choosePeople"));
        } else if (draft.people().size() > MOST_PEOPLE) {
            wrong.add(new Violation("people", "tooMany", MOST_PEOPLE));
        }
        RefusedException.unless(wrong);
        return new TrainingDetails(
                kind.orElseThrow(),
                draft.outside().equals("outside"),
                draft.course(),
                draft.organiser(),
                draft.place(),
                first,
                last,
                days == null ? (int) span : days,
                hours,
                draft.orderNumber(),
                ordered,
                draft.budget(),
                draft.objective());
    }

    /** How many days it goes on, the last one included; 0 when that cannot be told. */
    private long span(Optional<TrainingKind> kind, LocalDate first, LocalDate last) {
        if (first == null || last == null) {
            return 0;
        }
        long span = ChronoUnit.DAYS.between(first, last) + 1;
        boolean isLong = kind.filter(TrainingKind::isLong).isPresent();
        if (span < 1) {
            wrong.add(new Violation("lastDay", "endsBeforeItBegins"));
        } else if (span > (isLong ? DAYS_OF_YEAR * MOST_YEARS : DAYS_OF_YEAR)) {
            wrong.add(new Violation("lastDay", isLong ? "studyTooLong" : "trainingTooLong"));
        } else if (first.isAfter(today.plusYears(YEARS_AHEAD))) {
            wrong.add(new Violation("firstDay", "tooFarAhead"));
        }
        return span;
    }

    private void text(TextRule rule, String text) {
        wrong.addAll(rule.check(text));
    }

    private LocalDate day(TypedDate typed) {
        wrong.addAll(typed.violations());
        return typed.day().orElse(null);
    }

    private Integer number(String field, String typed, long least, long most) {
        String digits = ThaiDigits.toArabic(typed);
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9]{1,6}")
                || Integer.parseInt(digits) < least
                || Integer.parseInt(digits) > most) {
            wrong.add(new Violation(field, "wholeNumber", least, most));
            return null;
        }
        return Integer.valueOf(digits);
    }
}
