package khlang.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.organization.TypedDates;

/** What needed knowledge must be. */
final class NeedRules {

    private static final int LONGEST_TOPIC = 250;
    private static final int LONGEST_DETAILS = 2_000;
    private static final int LONGEST_SOURCE = 300;
    private static final int MOST_YEARS = 5;

    private NeedRules() {}

    /**
     * Makes details of what was typed.
     *
     * @param division that was chosen, when there is such a one
     * @param person who was chosen, when they work here
     * @param earliest the first day that may be the target: today, or the one that was set before
     * @throws RefusedException when rules are broken
     */
    static NeedDetails check(
            NeedDraft draft,
            Optional<Division> division,
            Optional<Person> person,
            LocalDate earliest) {
        List<Violation> wrong = new ArrayList<>();
        wrong.addAll(TextRule.required("topic", LONGEST_TOPIC).check(draft.topic()));
        wrong.addAll(new TextRule("details", false, LONGEST_DETAILS, true).check(draft.details()));
        if (division.isEmpty()) {
            wrong.add(new Violation("division", "choose"));
        }
        if (draft.person() > 0 && person.isEmpty()) {
            wrong.add(new Violation("person", "unknownPerson"));
        }
        Optional<NeedSource> source = NeedSource.of(draft.source());
        if (source.isEmpty()) {
            wrong.add(new Violation("source", "choose"));
        }
        wrong.addAll(TextRule.optional("sourceWords", LONGEST_SOURCE).check(draft.sourceWords()));
        Optional<LocalDate> target = TypedDates.read("targetDay", draft.targetDay(), wrong);
        target.filter(day -> day.isBefore(earliest) || day.isAfter(earliest.plusYears(MOST_YEARS)))
                .ifPresent(day -> wrong.add(new Violation("targetDay", "needDay")));
        RefusedException.unless(wrong);
        return new NeedDetails(
                draft.topic(),
                draft.details(),
                division.orElseThrow(),
                person.orElse(null),
                source.orElseThrow(),
                draft.sourceWords(),
                draft.question() > 0 ? draft.question() : null,
                target.orElse(null));
    }
}
