package khlang.channel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.channel.Channel;
import khlang.channel.PublicationFilter;
import khlang.web.Form;
import khlang.web.QueryText;
import khlang.web.TypedWords;

/** What an address asks the log of publications for, and the address that asks for it again. */
@ApplicationScoped
class AskedPublications {

    private static final List<String> FIELDS =
            List.of("q", "year", "channel", "division", "document");

    @Inject ChannelChoices choices;

    /** What is asked for; what makes no sense is left out. */
    PublicationFilter filter(MultivaluedMap<String, String> asked) {
        return new PublicationFilter(
                TypedWords.of(asked.getFirst("q")),
                FiscalYear.named(asked.getFirst("year")),
                Channel.of(asked.getFirst("channel")),
                choices.known(asked.getFirst("division")),
                number(asked.getFirst("document")));
    }

    private static long number(String typed) {
        return typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }

    /** The form that asks for it. */
    static Form shown(PublicationFilter filter) {
        return Form.showing(
                Map.of(
                        "q",
                        filter.words(),
                        "year",
                        filter.year().map(one -> Integer.toString(one.buddhistYear())).orElse(""),
                        "channel",
                        filter.channel().map(Channel::slug).orElse(""),
                        "division",
                        filter.division(),
                        "document",
                        filter.document() == 0 ? "" : Long.toString(filter.document())));
    }

    /** A path that asks for it, ending so that more can be asked. */
    static String address(String path, Form shown) {
        return QueryText.open(path, shown, FIELDS);
    }
}
