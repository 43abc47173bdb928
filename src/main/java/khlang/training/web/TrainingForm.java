package khlang.training.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.digest.RandomKey;
import khlang.training.Participant;
import khlang.training.TrainingDetails;
import khlang.training.TrainingDraft;
import khlang.web.Form;

/** Turns the form for a training into a draft, and what is stored into a form. */
final class TrainingForm {

    private TrainingForm() {}

    static TrainingDraft draft(Form form) {
        return new TrainingDraft(
                form.text("kind"),
                form.text("outside"),
                form.text("course"),
                form.text("organiser"),
                form.text("place"),
                form.text("firstDay"),
                form.text("lastDay"),
                form.text("days"),
                form.text("hours"),
                form.text("orderNumber"),
                form.text("orderDate"),
                form.text("budget"),
                form.text("objective"),
                people(form, "people"));
    }

    /** The keys that are ticked; what is no key is left out. */
    static List<Long> people(Form form, String field) {
        return form.texts(field).stream()
                .filter(key -> key.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /** An empty form; its key makes one record of it, however often it is sent. */
    static Form fresh(long self) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("form-key", List.of(RandomKey.make()));
        if (self != 0) {
            fields.put("people", List.of(Long.toString(self)));
        }
        return new Form(fields, Map.of());
    }

    static Form stored(TrainingDetails details, List<Participant> participants) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        put(fields, "kind", details.kind().name());
        put(fields, "outside", details.outside() ? "outside" : "inside");
        put(fields, "course", details.course());
        put(fields, "organiser", details.organiser());
        put(fields, "place", details.place());
        put(fields, "firstDay", ThaiDates.abbreviated(details.firstDay()));
        put(fields, "lastDay", ThaiDates.abbreviated(details.lastDay()));
        put(fields, "days", Integer.toString(details.days()));
        put(fields, "hours", details.hours() == null ? "" : details.hours().toString());
        put(fields, "orderNumber", details.orderNumber());
        put(
                fields,
                "orderDate",
                details.orderDate() == null ? "" : ThaiDates.abbreviated(details.orderDate()));
        put(fields, "budget", details.budget());
        put(fields, "objective", details.objective());
        fields.put(
                "people", participants.stream().map(one -> one.person().id().toString()).toList());
        return new Form(fields, Map.of());
    }

    private static void put(Map<String, List<String>> fields, String name, String value) {
        fields.put(name, List.of(value));
    }
}
