package khlang.sharing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.calendar.ThaiDigits;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;

/** Makes details of what was typed, or says all that is wrong with it. */
final class EventRules {

    static final int MOST_OUTSIDERS = 500;

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_PURPOSE = 2_000;
    private static final int YEARS_AHEAD = 2;
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[.:]([0-9]{2})");

    private final List<Violation> wrong = new ArrayList<>();
    private final LocalDate today;

    private EventRules(LocalDate today) {
        this.today = today;
    }

    /**
     * What a draft says.
     *
     * @param today in Bangkok
     * @throws RefusedException naming everything that is wrong
     */
    static EventDetails check(EventDraft draft, LocalDate today) {
        return new EventRules(today).details(draft);
    }

    private EventDetails details(EventDraft draft) {
        Optional<EventKind> kind =
                Arrays.stream(EventKind.values())
                        .filter(one -> one.name().equals(draft.kind()))
                        .findAny();
        if (kind.isEmpty()) {
            wrong.add(new Violation("kind", "choose"));
        }
        if (kind.filter(EventKind.DIVISION_MEETING::equals).isPresent()
                && draft.division().isEmpty()) {
            wrong.add(new Violation("division", "divisionOfMeeting"));
        }
        wrong.addAll(TextRule.required("title", LONGEST_NAME).check(draft.title()));
        wrong.addAll(TextRule.optional("place", LONGEST_NAME).check(draft.place()));
        wrong.addAll(TextRule.optional("chair", LONGEST_NAME).check(draft.chair()));
        wrong.addAll(new TextRule("purpose", false, LONGEST_PURPOSE, true).check(draft.purpose()));
        LocalDate day = day(draft.heldOn());
        LocalTime begins = time("begins", draft.begins());
        LocalTime ends = time("ends", draft.ends());
        if (begins != null && ends != null && !ends.isAfter(begins)) {
            wrong.add(new Violation("ends", "endsBeforeItBegins"));
        }
        int outsiders = outsiders(draft.outsiders());
        long committee = committee(draft.committee(), kind);
        RefusedException.unless(wrong);
        return new EventDetails(
                kind.orElseThrow(),
                draft.division(),
                draft.title(),
                draft.place(),
                draft.outside(),
                draft.kmSharing(),
                draft.kmClimate(),
                day,
                begins,
                ends,
                draft.chair(),
                draft.purpose(),
                outsiders,
                committee);
    }

    private LocalDate day(String typed) {
        TypedDate read = TypedDate.required("heldOn", typed);
        wrong.addAll(read.violations());
        read.day()
                .filter(day -> day.isAfter(today.plusYears(YEARS_AHEAD)))
                .ifPresent(day -> wrong.add(new Violation("heldOn", "tooFarAhead")));
        return read.day().orElse(null);
    }

    private LocalTime time(String field, String typed) {
        Matcher time = TIME.matcher(ThaiDigits.toArabic(typed).strip());
        if (time.matches()) {
            try {
                return LocalTime.of(
                        Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
            } catch (DateTimeException e) {
                wrong.add(new Violation(field, "timeOfDay"));
                return null;
            }
        }
        wrong.add(new Violation(field, "timeOfDay"));
        return null;
    }

    private long committee(String typed, Optional<EventKind> kind) {
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("[0-9]{1,18}")) {
            wrong.add(new Violation("committee", "unknownChoice"));
            return 0;
        }
        if (kind.filter(EventKind::isMeeting).isEmpty()) {
            wrong.add(new Violation("committee", "committeeMeets"));
        }
        return Long.parseLong(typed);
    }

    private int outsiders(String typed) {
        String digits = ThaiDigits.toArabic(typed).strip();
        if (digits.isEmpty()) {
            return 0;
        }
        if (!digits.matches("[0-9]{1,4}") || Integer.parseInt(digits) > MOST_OUTSIDERS) {
            wrong.add(new Violation("outsiders", "wholeNumber", 0, MOST_OUTSIDERS));
            return 0;
        }
        return Integer.parseInt(digits);
    }
}
