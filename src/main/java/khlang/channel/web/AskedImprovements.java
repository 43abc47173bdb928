package khlang.channel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.channel.ImprovedChannel;
import khlang.channel.ImprovementFilter;
import khlang.channel.TallyState;
import khlang.web.Form;
import khlang.web.QueryText;
import khlang.web.TypedWords;

/** What an address asks the list of improvements for, and the address that asks for it again. */
@ApplicationScoped
class AskedImprovements {

    /** Stands for those that were removed, in the place of a state. */
    static final String REMOVED = "REMOVED";

    private static final List<String> FIELDS =
            List.of("q", "year", "month", "channel", "division", "state");

    @Inject ChannelChoices choices;

    /** What is asked for; what makes no sense is left out. */
    ImprovementFilter filter(MultivaluedMap<String, String> asked) {
        return new ImprovementFilter(
                TypedWords.of(asked.getFirst("q")),
                FiscalYear.named(asked.getFirst("year")),
                QueryText.month(asked.getFirst("month")),
                ImprovedChannel.of(asked.getFirst("channel")),
                choices.known(asked.getFirst("division")),
                Arrays.stream(TallyState.values())
                        .filter(one -> one.name().equals(asked.getFirst("state")))
                        .findAny(),
                REMOVED.equals(asked.getFirst("state")));
    }

    /** The form that asks for it. */
    static Form shown(ImprovementFilter filter) {
        return Form.showing(
                Map.of(
                        "q",
                        filter.words(),
                        "year",
                        filter.year().map(one -> Integer.toString(one.buddhistYear())).orElse(""),
                        "month",
                        filter.month().map(YearMonth::toString).orElse(""),
                        "channel",
                        filter.channel().map(ImprovedChannel::slug).orElse(""),
                        "division",
                        filter.division(),
                        "state",
                        filter.removed()
                                ? REMOVED
                                : filter.state().map(TallyState::name).orElse("")));
    }

    /** A path that asks for it, ending so that more can be asked. */
    static String address(String path, Form shown) {
        return QueryText.open(path, shown, FIELDS);
    }
}
