package khlang.sharing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.digest.RandomKey;
import khlang.sharing.EventDetails;
import khlang.sharing.EventDraft;
import khlang.sharing.EventTime;
import khlang.web.Form;

/** Turns the form for an event into a draft, and what is stored into a form. */
final class EventForm {

    private EventForm() {}

    static EventDraft draft(Form form) {
        return new EventDraft(
                form.text("kind"),
                form.text("division"),
                form.text("title"),
                form.text("place"),
                form.text("outside").equals("outside"),
                form.has("kmSharing"),
                form.has("kmClimate"),
                form.text("heldOn"),
                form.text("begins"),
                form.text("ends"),
                form.text("chair"),
                form.text("purpose"),
                form.text("outsiders"),
                form.text("committee"),
                form.text("reason"));
    }

    /** An empty form; its key makes one record of it, however often it is sent. */
    static Form fresh(String kind, String division, String committee) {
        return new Form(
                Map.of(
                        "form-key", List.of(RandomKey.make()),
                        "kind", List.of(kind),
                        "division", List.of(division),
                        "committee", List.of(committee),
                        "kmSharing", List.of("yes"),
                        "begins", List.of("09.00"),
                        "ends", List.of("12.00")),
                Map.of());
    }

    static Form stored(EventDetails details) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("kind", List.of(details.kind().name()));
        fields.put("division", List.of(details.division()));
        fields.put("title", List.of(details.title()));
        fields.put("place", List.of(details.place()));
        fields.put("outside", List.of(details.outside() ? "outside" : "inside"));
        if (details.kmSharing()) {
            fields.put("kmSharing", List.of("yes"));
        }
        if (details.kmClimate()) {
            fields.put("kmClimate", List.of("yes"));
        }
        fields.put("heldOn", List.of(ThaiDates.abbreviated(details.heldOn())));
        fields.put("begins", List.of(EventTime.written(details.begins())));
        fields.put("ends", List.of(EventTime.written(details.ends())));
        fields.put("chair", List.of(details.chair()));
        fields.put("purpose", List.of(details.purpose()));
        fields.put(
                "outsiders",
                List.of(details.outsiders() == 0 ? "" : Integer.toString(details.outsiders())));
        fields.put(
                "committee",
                List.of(details.committee() == 0 ? "" : Long.toString(details.committee())));
        return new Form(fields, Map.of());
    }
}
