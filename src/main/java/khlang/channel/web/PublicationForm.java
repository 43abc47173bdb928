package khlang.channel.web;

import java.time.LocalDate;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.channel.PublicationDetails;
import khlang.channel.PublicationDraft;
import khlang.digest.RandomKey;
import khlang.web.Form;

/** Turns the form for a publication into a draft, and what is stored into a form. */
final class PublicationForm {

    private PublicationForm() {}

    static PublicationDraft draft(Form form) {
        return new PublicationDraft(
                form.text("channel"),
                form.text("day"),
                form.text("place"),
                form.text("link"),
                form.text("note"));
    }

    /** An empty form; its key makes one record of it, however often it is sent. */
    static Form fresh(String document, String channel, LocalDate today) {
        return Form.showing(
                Map.of(
                        "form-key",
                        RandomKey.make(),
                        "document",
                        document,
                        "channel",
                        channel,
                        "day",
                        ThaiDates.abbreviated(today)));
    }

    static Map<String, String> stored(PublicationDetails details) {
        return Map.of(
                "channel",
                details.channel().slug(),
                "day",
                ThaiDates.abbreviated(details.day()),
                "place",
                details.place(),
                "link",
                details.link(),
                "note",
                details.note());
    }
}
