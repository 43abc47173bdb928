package khlang.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has sent with a form of ours. Every resource that changes something takes one:
 * {@link FormReader} makes none without a valid token. Texts are as they were typed, in Unicode's
 * composed form, with line feeds as line ends; whether they are fit is for the rules to say.
 *
 * @param fields the values of each field, in the order of the form
 * @param files the files of each field for files, empty ones left out
 */
public record Form(Map<String, List<String>> fields, Map<String, List<UploadedFile>> files) {

    /** A form that nobody has filled in yet. */
    public static final Form EMPTY = new Form(Map.of(), Map.of());

    /** A form that shows what is stored. */
    public static Form showing(Map<String, String> values) {
        var fields = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> fields.put(name, List.of(value)));
        return new Form(fields, Map.of());
    }

    /** The first value of a field without blanks at its ends; empty when there is none. */
    public String text(String field) {
        return typed(field).strip();
    }

    /** The first value of a field exactly as it was typed; passwords need it so. */
    public String typed(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** All values of a field, as of check boxes that share a name. */
    public List<String> texts(String field) {
        return fields.getOrDefault(field, List.of()).stream().map(String::strip).toList();
    }

    /** Whether a field was sent at all: a ticked box, the button that was pressed. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** A whole number from 0 on, such as a key or a version; -1 when it is none. */
    public long number(String field) {
        String text = text(field);
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    /** The first file of a field. */
    public Optional<UploadedFile> file(String field) {
        return files.getOrDefault(field, List.of()).stream().findFirst();
    }
}
