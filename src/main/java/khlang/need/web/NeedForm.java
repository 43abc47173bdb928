package khlang.need.web;

import java.util.LinkedHashMap;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.need.Need;
import khlang.need.NeedDraft;
import khlang.web.Form;

/** Turns the form for needed knowledge into a draft, and what is stored into a form. */
final class NeedForm {

    private NeedForm() {}

    static NeedDraft draft(Form form) {
        return new NeedDraft(
                form.text("topic"),
                form.text("details"),
                form.text("division"),
                Math.max(0, form.number("person")),
                form.text("source"),
                form.text("sourceWords"),
                Math.max(0, form.number("question")),
                form.text("targetDay"));
    }

    static Map<String, String> stored(Need need) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("topic", need.topic());
        fields.put("details", need.details());
        fields.put("division", need.division().slug());
        fields.put("person", need.person().map(one -> one.id().toString()).orElse(""));
        fields.put("source", need.source().name());
        fields.put("sourceWords", need.sourceWords());
        fields.put("question", need.question().map(String::valueOf).orElse(""));
        fields.put("targetDay", need.targetDay().map(ThaiDates::abbreviated).orElse(""));
        return fields;
    }
}
