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
final class PublicationRules {

    static final int LONGEST_PLACE = 300;
    static final int LONGEST_LINK = 500;
    static final int LONGEST_NOTE = 500;
    private static final int YEARS_BACK = 20;

    private PublicationRules() {}

    /**
     * What a draft says.
     *
     * @param today in Bangkok; what is to come was not published yet
     * @throws RefusedException naming everything that is wrong
     */
    static PublicationDetails check(PublicationDraft draft, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        Optional<Channel> channel = Channel.of(draft.channel());
        if (channel.isEmpty()) {
            wrong.add(new Violation("channel", "choose"));
        }
        TypedDate typed = TypedDate.required("day", draft.day());
        wrong.addAll(typed.violations());
        typed.day()
                .filter(day -> day.isAfter(today) || day.isBefore(today.minusYears(YEARS_BACK)))
                .ifPresent(day -> wrong.add(new Violation("day", "channelDay")));
        wrong.addAll(TextRule.optional("place", LONGEST_PLACE).check(draft.place()));
        wrong.addAll(link("link", draft.link()));
        wrong.addAll(TextRule.optional("note", LONGEST_NOTE).check(draft.note()));
        if (draft.place().isBlank() && draft.link().isBlank()) {
            wrong.add(new Violation("place", "channelWhere"));
        }
        RefusedException.unless(wrong);
        return new PublicationDetails(
                channel.orElseThrow(),
                typed.day().orElseThrow(),
                draft.place(),
                draft.link(),
                draft.note());
    }

    /** What is wrong with a web address that may be left out. */
    static List<Violation> link(String field, String typed) {
        List<Violation> unfit = TextRule.optional(field, LONGEST_LINK).check(typed);
        if (!unfit.isEmpty() || typed.isBlank()) {
            return unfit;
        }
        return typed.matches("https?://[^\\s/]\\S*")
                ? List.of()
                : List.of(new Violation(field, "webAddress"));
    }

    /** What is wrong with a reason that must be given. */
    static List<Violation> reason(String field, String typed) {
        return TextRule.required(field, LONGEST_NOTE).check(typed);
    }
}
