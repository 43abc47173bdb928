package khlang.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.language.Violation;

/**
 * What is wrong with a form, beside the fields it concerns.
 *
 * @param sentences the first sentence for each field, in the order of the form
 */
public record FormProblems(Map<String, String> sentences) {

    /** Nothing is wrong. */
    public static final FormProblems NONE = new FormProblems(Map.of());

    /** The status of the page that shows them. */
    public static final int STATUS = 422;

    /** The rules that were broken. */
    public static FormProblems of(List<Violation> violations) {
        var sentences = new LinkedHashMap<String, String>();
        violations.forEach(one -> sentences.putIfAbsent(one.field(), one.sentence()));
        return new FormProblems(sentences);
    }

    /** One rule that was broken. */
    public static FormProblems of(Violation violation) {
        return of(List.of(violation));
    }

    /** The sentence for a field; null when it is right. */
    public String of(String field) {
        return sentences.get(field);
    }

    /** Whether anything is wrong. */
    public boolean any() {
        return !sentences.isEmpty();
    }

    /** The ids of what describes a field, for {@code aria-describedby}; null when nothing does. */
    public String describing(String field, boolean hinted) {
        String hint = hinted ? field + "-hint" : "";
        String problem = sentences.containsKey(field) ? field + "-problem" : "";
        String all = (hint + " " + problem).strip();
        return all.isEmpty() ? null : all;
    }
}
