package khlang.authoring.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import khlang.authoring.DraftFields;
import khlang.web.Form;
import khlang.web.FormToken;

/** Turns the form of a document into what is kept of it, and back. */
final class Typed {

    private static final String MARKDOWN = "markdown";
    private static final Set<String> NOT_KEPT = Set.of(FormToken.FIELD, "version", "do", MARKDOWN);

    private Typed() {}

    static DraftFields of(Form form) {
        var values = new LinkedHashMap<String, List<String>>(form.fields());
        values.keySet().removeAll(NOT_KEPT);
        return new DraftFields(values, form.typed(MARKDOWN));
    }

    static Form form(DraftFields typed) {
        var fields = new LinkedHashMap<String, List<String>>(typed.values());
        fields.put(MARKDOWN, List.of(typed.markdown()));
        return new Form(fields, java.util.Map.of());
    }

    /** The form as it was sent, with other fields of the document. */
    static Form form(Form sent, DraftFields typed) {
        var fields = new LinkedHashMap<String, List<String>>(sent.fields());
        fields.putAll(form(typed).fields());
        return new Form(fields, sent.files());
    }
}
