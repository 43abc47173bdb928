package khlang.task.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.digest.RandomKey;
import khlang.task.TaskDetails;
import khlang.task.TaskDraft;
import khlang.web.Form;

/** Turns the form for a task into a draft, and what is stored into a form. */
final class TaskForm {

    private TaskForm() {}

    static TaskDraft draft(Form form) {
        return new TaskDraft(
                form.text("division"),
                form.text("title"),
                form.text("details"),
                form.text("owner"),
                form.text("manual"),
                form.text("frequency"),
                form.texts("months"),
                form.text("activeFrom"));
    }

    /** An empty form; its key makes one task of it, however often it is sent. */
    static Form fresh(String division) {
        return Form.showing(Map.of("form-key", RandomKey.make(), "division", division));
    }

    static Form stored(TaskDetails details) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("division", List.of(details.division().slug()));
        fields.put("title", List.of(details.title()));
        fields.put("details", List.of(details.details()));
        fields.put("owner", List.of(details.owner().id().toString()));
        fields.put("manual", List.of(details.manual()));
        fields.put("frequency", List.of(details.frequency().name()));
        fields.put(
                "months",
                details.months().all().stream()
                        .map(one -> Integer.toString(one.getValue()))
                        .toList());
        fields.put("activeFrom", List.of(ThaiDates.abbreviated(details.activeFrom())));
        return new Form(fields, Map.of());
    }
}
