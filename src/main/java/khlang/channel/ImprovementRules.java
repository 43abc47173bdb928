package khlang.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;

/** Makes details of what was typed, or says all that is wrong with it. */
final class ImprovementRules {

    static final int LONGEST_WHAT = 500;
    static final int LONGEST_NAME = 300;
    private static final int YEARS_BACK = 20;

    private ImprovementRules() {}

    /**
     * What a draft says.
     *
     * @param mayFill whether the one who types records for the division
     * @param today in Bangkok; what is to come was not done yet
     * @throws RefusedException naming everything that is wrong
     */
    static ImprovementDetails check(ImprovementDraft draft, boolean mayFill, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        Optional<ImprovedChannel> channel = ImprovedChannel.of(draft.channel());
        if (channel.isEmpty()) {
            wrong.add(new Violation("channel", "choose"));
        }
        if (!mayFill) {
            wrong.add(new Violation("division", "choose"));
        }
        TypedDate typed = TypedDate.required("day", draft.day());
        wrong.addAll(typed.violations());
        typed.day()
                .filter(day -> day.isAfter(today) || day.isBefore(today.minusYears(YEARS_BACK)))
                .ifPresent(day -> wrong.add(new Violation("day", "improvementDay")));
        wrong.addAll(new TextRule("what", true, LONGEST_WHAT, true).check(draft.what()));
        wrong.addAll(TextRule.required("doneBy", LONGEST_NAME).check(draft.doneBy()));
        RefusedException.unless(wrong);
        return new ImprovementDetails(
                channel.orElseThrow(),
                draft.division(),
                typed.day().orElseThrow(),
                draft.what(),
                draft.doneBy());
    }
}
